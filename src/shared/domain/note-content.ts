import type { Handout, Note, NoteContent, Template } from './casebook.ts'

/** When and where a session took place, as the computer knows it when the note begins. */
export interface SessionStart {
  readonly date: string
  readonly start: string | null
  readonly zone: string
}

/** A note that nothing has been written in yet. */
export function blankContent(
  { date, start, zone }: SessionStart,
  { name, headings }: Pick<Template, 'name' | 'headings'>,
): NoteContent {
  return {
    date,
    start,
    zone,
    contactType: 'in-person',
    place: '',
    minutes: null,
    program: '',
    services: [],
    subject: '',
    template: name,
    sections: headings.map((heading) => ({ heading, text: '' })),
    goals: [],
    referrals: [],
    discussed: [],
    handouts: [],
    nextStep: '',
    owner: '',
    followUp: null,
  }
}

/** The last note as the start of a new one: what was said is kept, what happened on the day is not. */
export function continued(last: Note, { date, start, zone }: SessionStart): NoteContent {
  return {
    date,
    start,
    zone,
    contactType: last.contactType,
    place: last.place,
    minutes: null,
    program: last.program,
    services: [...last.services],
    subject: last.subject,
    template: last.template,
    sections: last.sections.map((section) => ({ ...section })),
    goals: last.goals.filter(({ status }) => status === 'open'),
    referrals: last.referrals.filter(({ outcome }) => outcome === ''),
    discussed: [...last.discussed],
    handouts: [],
    nextStep: '',
    owner: last.owner,
    followUp: null,
  }
}

/** Every text that a person wrote in the note, with the field that it stands in. */
export function textsOf(
  content: NoteContent,
): readonly { readonly field: string; readonly text: string }[] {
  return [
    { field: 'subject', text: content.subject },
    { field: 'place', text: content.place },
    ...content.sections.map(({ heading, text }) => ({ field: heading, text })),
    ...content.goals.map(({ text }) => ({ field: 'goals', text })),
    ...content.referrals.flatMap(({ to, reason, outcome }) =>
      [to, reason, outcome].map((text) => ({ field: 'referrals', text })),
    ),
    { field: 'nextStep', text: content.nextStep },
    { field: 'owner', text: content.owner },
  ].filter(({ text }) => text.trim() !== '')
}

/** Nothing was written, discussed or printed; a day, a template and choices alone make no note. */
export function isBlank(content: NoteContent): boolean {
  const { discussed, handouts } = content
  return discussed.length === 0 && handouts.length === 0 && textsOf(content).length === 0
}

/** A document that is printed again this soon is a second copy, or one for a printer that was out of paper. */
const SAME_HANDOUT_MS = 60_000

/** The handouts with one more, or as they are when the same document was entered within the last minute. */
export function withHandout(handouts: readonly Handout[], { title, at }: Handout): Handout[] {
  const since = Date.parse(at) - SAME_HANDOUT_MS
  const again = handouts.some((one) => one.title === title && Date.parse(one.at) >= since)
  return again ? [...handouts] : [...handouts, { title, at }]
}
