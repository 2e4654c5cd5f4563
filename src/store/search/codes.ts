import { retiredCode } from '../occupations.ts'
import { query } from '../open.ts'
import type { Store } from '../open.ts'
import type { Match, RetiredCode } from '../../shared/domain/search.ts'

/** Occupations that a code leads to, by number, and what became of a retired one. */
export interface CodeAnswer {
  readonly found: readonly { readonly occupation: number; readonly matched: Match }[]
  readonly retired: RetiredCode | null
}

interface CodeRow {
  readonly id: number
  readonly code: string
}
const codesBetween = query<[from: string, to: string], CodeRow>(
  'SELECT id, code FROM occupation WHERE code >= ? AND code < ? ORDER BY code',
)
const retiredBetween = query<[from: string, to: string], CodeRow>(`
  SELECT occupation.id, min(retired_code.code) AS code
  FROM retired_code JOIN occupation ON occupation.code = successor
  WHERE retired_code.code >= ? AND retired_code.code < ?
  GROUP BY occupation.id ORDER BY min(retired_code.code), occupation.code`)

/**
 * Occupations of a whole or begun code, current ones first; null when the words hold no code. The
 * hyphen may be left out.
 */
export function answerToCode(store: Store, input: string): CodeAnswer | null {
  const typed = codeIn(input)
  if (typed === null) return null
  const end = `${typed}\uffff`
  const current = codesBetween.all(store, typed, end)
  const retired = typed.length >= 7 ? replacement(store, typed) : null
  const seen = new Set(current.map(({ id }) => id))
  // While a code is typed, retired ones would crowd out the current ones that it may become.
  const before = retired || current.length === 0 ? retiredBetween.all(store, typed, end) : []
  const found = [
    ...current.map(({ id, code }) => ({
      occupation: id,
      matched: { text: code, kind: 'code' as const },
    })),
    ...before
      .filter(({ id }) => !seen.has(id))
      .map(({ id, code }) => ({
        occupation: id,
        matched: { text: retired?.code ?? code, kind: 'retired code' as const },
      })),
  ]
  // A whole code that leads nowhere finds nothing; beside other words it may be any number.
  return found.length > 0 || /^[\s\d.-]{7,}$/.test(input) ? { found, retired } : null
}

/** What became of a code; null for one that only has another title today. */
function replacement(store: Store, code: string): RetiredCode | null {
  const retired = retiredCode(store, code)
  return retired?.successors.every((successor) => successor.code.startsWith(code)) ? null : retired
}

/** The code that was typed or pasted, with its hyphen; null when there is none. */
function codeIn(input: string): string | null {
  const whole = /(?<![\d-])(\d{2})-?(\d{4})(\.\d{2})?(?!\d)/.exec(input)
  if (whole) return `${whole[1]}-${whole[2]}${whole[3] ?? ''}`
  const begun = /^\s*(\d{2})(?:-?(\d{0,4})|-?(\d{4})(\.\d?))\s*$/.exec(input)
  if (!begun) return null
  const rest = begun[3] ? `${begun[3]}${begun[4]}` : (begun[2] ?? '')
  return `${begun[1]}-${rest}`
}
