import { findPrivateData } from './private-data.ts'
import type { PrivateDataKind } from './private-data.ts'
import { plainName } from './table-file.ts'

const LOOKED_AT = 200
const CELL_LOOKED_AT = 500
/** A column is of a kind when at least one in so many of its cells is. */
const ONE_IN = 3

/** Words of a heading, as {@link plainName} writes it. */
const headings: readonly (readonly [PrivateDataKind, RegExp])[] = [
  ['social-security-number', /\b(?:ssn|ss n|itin|social security|soc sec|ss (?:no|num|number))\b/],
  ['birth-date', /\b(?:dob|birth|birthdate|birthday|born)\b/],
  ['diagnosis', /\b(?:diagnos\w*|dx|icd|dsm|disab\w*|health|medical|medications?)\b/],
  [
    'benefit-amount',
    /\b(?:benefits?|tanf|snap|ssi|ssdi|wic|medicaid|food stamps?|cash assistance|unemployment)\b/,
  ],
]

/** What a column looks as if it held that does not belong in the casebook; null for none of it. */
export function privateColumn(heading: string, cells: readonly string[]): PrivateDataKind | null {
  const name = plainName(heading)
  const [named] = headings.find(([, words]) => words.test(name)) ?? []
  if (named) return named
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, LOOKED_AT)
  const kinds = filled.flatMap(
    (cell) => findPrivateData(`${heading}: ${cell}`.slice(0, CELL_LOOKED_AT))[0]?.kind ?? [],
  )
  return kinds.length > 0 && kinds.length * ONE_IN >= filled.length ? (kinds[0] ?? null) : null
}
