import type {
  Discussed,
  Note,
  NoteContent,
  NoteSection,
} from '../../../../shared/domain/casebook.ts'

/** What the counselor wrote, without what the casebook knows of it. */
export function contentOf(note: Note): NoteContent {
  const {
    id: _id,
    client: _client,
    status: _status,
    revision: _revision,
    author: _author,
    enteredAt: _enteredAt,
    savedAt: _savedAt,
    signedAt: _signedAt,
    signedBy: _signedBy,
    archivedAt: _archivedAt,
    settledAt: _settledAt,
    amendments: _amendments,
    ...content
  } = note
  return content
}

/** The sections that `headings` ask for, and every other one that holds words. */
export function underTemplate(
  sections: readonly NoteSection[],
  headings: readonly string[],
): NoteSection[] {
  const left = [...sections]
  const asked = headings.map((heading) => {
    const at = left.findIndex((section) => section.heading === heading)
    return (at < 0 ? undefined : left.splice(at, 1)[0]) ?? { heading, text: '' }
  })
  return [...asked, ...left.filter(({ text }) => text.trim() !== '')]
}

/** The text with the snippet's in the place of its abbreviation before `at`; null when none stands there. */
export function expanded(
  text: string,
  at: number,
  snippets: readonly { readonly abbreviation: string; readonly text: string }[],
): { readonly start: number; readonly insert: string } | null {
  const word = /[\p{L}\p{N}_-]+$/u.exec(text.slice(0, at))?.[0]
  if (word === undefined) return null
  const same = (abbreviation: string): boolean => abbreviation.toLowerCase() === word.toLowerCase()
  const found = snippets.find(({ abbreviation }) => same(abbreviation))
  return found ? { start: at - word.length, insert: found.text } : null
}

/** Every release that an answer's figures name, in the order in which they come. */
export function releasesIn(answer: unknown): string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('release' in value && 'measuredFor' in value && typeof value.release === 'string') {
      if ('value' in value && value.value !== null) found.add(value.release)
      return
    }
    Object.values(value).forEach(look)
  }
  look(answer)
  return [...found].slice(0, 20)
}

const codesOf = (about: Discussed): string =>
  (about.kind === 'occupation' ? [about] : about.occupations).map(({ code }) => code).join(' ')

/** Tells one entry from another: the same jobs in the same places are one. */
export const keyOf = (about: Discussed): string =>
  `${about.kind} ${codesOf(about)} ${about.areas.join(' ')}`

/** `more` put to what is there already, none of it twice. */
export function withDiscussed(
  there: readonly Discussed[],
  more: readonly Discussed[],
): Discussed[] {
  const known = new Set(there.map(keyOf))
  return [...there, ...more.filter((one) => !known.has(keyOf(one)))].slice(0, 50)
}
