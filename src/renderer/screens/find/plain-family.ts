/** The name of a job family without the word that they all end in. */
export const plainFamily = (title: string): string => title.replace(/ Occupations$/, '')
