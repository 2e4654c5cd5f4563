import { casebookFailureKinds } from './domain/casebook-failures.ts'
import { officeFailureKinds } from './domain/office-failures.ts'
import { printFailureKinds } from './domain/print-failures.ts'

/** Kinds of failure that the window, the command line and the log tell apart. */
const failureKinds = [
  'invalid-input',
  'not-found',
  'refused-sender',
  'store-damaged',
  'disk',
  'no-printer',
  ...officeFailureKinds,
  ...casebookFailureKinds,
  ...printFailureKinds,
  'unexpected',
] as const
export type FailureKind = (typeof failureKinds)[number]

/** A failure as it crosses to the window: a kind, never a stack, a path or SQL. */
export interface Failure {
  readonly kind: FailureKind
  /** For `not-found` and `disk`: what, in words, such as a code or a file name. */
  readonly subject?: string
}

/** A failure that a person is told about by its kind. `subject` names what, and holds nothing private. */
export class WaymarkError extends Error {
  readonly kind: FailureKind
  readonly subject: string | undefined

  constructor(kind: FailureKind, subject?: string, options?: ErrorOptions) {
    super(subject ? `${kind}: ${subject}` : kind, options)
    this.name = 'WaymarkError'
    this.kind = kind
    this.subject = subject
  }
}

/** What may be told of `error`: its kind and subject, never its stack or message. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof WaymarkError)) return { kind: 'unexpected' }
  return error.subject === undefined
    ? { kind: error.kind }
    : { kind: error.kind, subject: error.subject }
}
