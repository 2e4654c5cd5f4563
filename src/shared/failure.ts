import type { Failure, FailureKind } from './contract.ts'

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
