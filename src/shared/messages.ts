import { en } from './messages/en.ts'

/** Languages that Waymark speaks; a further one is a further file of the same shape. */
const languages = ['en'] as const
export type Language = (typeof languages)[number]
export type Messages = typeof en

const byLanguage: Record<Language, Messages> = { en }

export function messagesFor(language: Language): Messages {
  return byLanguage[language]
}

/** The messages of the language that the program itself speaks. */
export const messages = messagesFor('en')
