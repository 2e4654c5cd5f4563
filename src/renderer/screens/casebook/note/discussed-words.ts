import type { Discussed } from '../../../../shared/domain/casebook.ts'
import { messages } from '../../../../shared/messages.ts'

const words = messages.casebookScreen.note.discussed

/** What was discussed, without where it was shown. */
export const discussedTitle = (about: Discussed): string =>
  about.kind === 'occupation'
    ? `${about.title} (${about.code})`
    : words.comparison(about.occupations.map(({ title }) => title).join(', '))

/** Every release that something of it was shown from, once. */
export const releasesOf = (discussed: readonly Discussed[]): string =>
  [...new Set(discussed.flatMap(({ releases }) => releases))].join(', ')

/** What was discussed, with the places and releases that were shown. */
export const discussedWords = (about: Discussed): string =>
  `${discussedTitle(about)}. ${words.shown(about.areas.join(', '), about.releases.join(', '))}`
