import { Fragment } from 'react'
import type { ReactNode } from 'react'

/** A sentence with names in braces, such as "Pay is {median}.", each filled in by the part of that name. */
export function Sentence({
  text,
  parts,
}: {
  readonly text: string
  readonly parts: Readonly<Record<string, ReactNode>>
}) {
  // Splitting by a captured name leaves the names at the odd places.
  const pieces = text.split(/\{(\w+)\}/)
  return pieces.map((piece, index) => (
    // The pieces of one sentence never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>
  ))
}
