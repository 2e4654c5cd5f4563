/**
 * Every address outside the app, by name. Only these may open in the system browser: each is an
 * address that the public occupation page itself gives, or an agency's known home page.
 */
export const links = {
  careerOneStop: 'https://www.careeronestop.org/',
  careerOneStopProfile:
    'https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx',
  oews: 'https://www.bls.gov/oes/home.htm',
  employmentProjections: 'https://www.bls.gov/emp/',
  onetOnline: 'https://www.onetonline.org/',
  onetCenter: 'https://www.onetcenter.org/',
  apprenticeship: 'https://www.apprenticeship.gov/',
  projectionsCentral: 'https://www.projectionscentral.org/',
  nces: 'https://nces.ed.gov/',
  creativeCommons: 'https://creativecommons.org/licenses/by/4.0/',
} as const

export type LinkId = keyof typeof links

const ids: readonly string[] = Object.keys(links)
const isLinkId = (id: string): id is LinkId => ids.includes(id)
export const linkIds: readonly LinkId[] = ids.filter(isLinkId)
