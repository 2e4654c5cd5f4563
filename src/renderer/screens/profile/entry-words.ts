import type { Figure } from '../../../shared/domain/figure.ts'
import { inCell } from '../../../shared/format.ts'
import { messages } from '../../../shared/messages.ts'

/** The agency's category as people say it; its own word when it is new; the reason when there is none. */
export function entryWords(kind: keyof typeof messages.entry, figure: Figure<string>): string {
  const plain: Readonly<Record<string, string>> = messages.entry[kind]
  return figure.value === null ? inCell(figure, messages) : (plain[figure.value] ?? figure.value)
}

const levels = Object.keys(messages.entry.education)

export type EducationStep = 'more' | 'less' | 'same'

/** Whether a job takes more schooling to get into than another; null when either is not known. */
export function educationStep(from: Figure<string>, to: Figure<string>): EducationStep | null {
  const here = levels.indexOf(from.value ?? '')
  const there = levels.indexOf(to.value ?? '')
  if (here < 0 || there < 0) return null
  return there > here ? 'more' : there < here ? 'less' : 'same'
}
