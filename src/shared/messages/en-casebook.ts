import type { TemplateFields } from '../domain/casebook.ts'

/** Templates that a new casebook starts with; the first is the usual one. An office changes them. */
const firstTemplates: readonly TemplateFields[] = [
  {
    name: 'Session',
    headings: ['Reason', 'What we did', 'Client said', 'Occupations discussed', 'Next step'],
  },
  { name: 'SOAP', headings: ['Subjective', 'Objective', 'Assessment', 'Plan'] },
  { name: 'DAP', headings: ['Data', 'Assessment', 'Plan'] },
  { name: 'Free', headings: ['Note'] },
]

/** What a person reads about the casebook. */
export const casebook = {
  firstTemplates,
} as const
