import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords } from '../formats/records.ts'
import type { Row } from '../tables.ts'
import type { Successor } from './crosswalks.ts'

const KINDS = new Map([
  ['TB', 'time-based'],
  ['CB', 'competency-based'],
  ['HY', 'hybrid'],
])

export interface ListedApprenticeship {
  readonly rapidsCode: string
  readonly title: string
  /** O*NET-SOC code as the list gives it, its typing slips put right. */
  readonly listedCode: string
  /** Hours on the job, a number or a range; empty for programs that go by competency. */
  readonly termHours: string
  readonly kind: string
}

/**
 * The list of occupations that registered apprenticeship recognises, its codes trimmed. Titles are
 * in the words of the list, but not in capitals.
 *
 * @throws OfficialFileError naming the column that does not fit
 */
export async function readApprenticeships(path: string): Promise<ListedApprenticeship[]> {
  const { file, records } = await openRecords(path, {
    columns: {
      title: 'occupational_title',
      rapids: 'rapids_code',
      code: 'onet_code',
      term: 'term_length',
      type: 'type',
    },
  })
  const rows: ListedApprenticeship[] = []
  for await (const { title, rapids, code, term, type } of records) {
    const kind = KINDS.get(type)
    if (!kind) throw new OfficialFileError(file, 'type', `"${type}" is no kind of program`)
    rows.push({
      rapidsCode: rapids.replace(/^\*+\s*/, ''),
      title: sentenceCase(title),
      listedCode: onetCode(code, file),
      termHours: term === '*CB' ? '' : term.replace(/[\u2010-\u2015]/g, '-'),
      kind,
    })
  }
  return rows
}

/** The list also writes codes as 53-2012-00 and 53.2012.00. */
function onetCode(cell: string, file: string): string {
  const parts = /^(\d{2})[-.](\d{4})[-.](\d{2})$/.exec(cell)
  if (!parts) throw new OfficialFileError(file, 'onet_code', `"${cell}" is no occupation code`)
  return `${parts[1]}-${parts[2]}.${parts[3]}`
}

/**
 * One row for each current occupation that a listed code leads to: by the 2010 bridge, else to
 * itself when it is a current code, else to none (empty).
 */
export function bridgeApprenticeships(
  listed: readonly ListedApprenticeship[],
  successors: readonly Successor[],
  current: ReadonlySet<string>,
): Row<'apprenticeships'>[] {
  const bridge = Map.groupBy(successors, ({ retired }) => retired)
  return listed.flatMap(({ rapidsCode, title, listedCode, termHours, kind }) => {
    const led = (bridge.get(listedCode) ?? []).map(({ code }) => code)
    const codes = led.length > 0 ? led : [current.has(listedCode) ? listedCode : '']
    return codes.map((code) => ({
      rapids_code: rapidsCode,
      title,
      listed_code: listedCode,
      code,
      term_hours: termHours,
      kind,
    }))
  })
}

const KEPT_IN_CAPITALS = new Set([
  'CNC',
  'CT',
  'EMT',
  'HVAC',
  'IT',
  'NDT',
  'RR',
  'TV',
  'II',
  'III',
  'IV',
])

/**
 * `ABLE SEAMAN (Military Only)` -> `Able seaman (Military Only)`: words in capitals change, except
 * acronyms, numerals and single letters.
 */
export function sentenceCase(title: string): string {
  const lowered = title.replace(/\p{Lu}{2,}(?!\p{Ll})/gu, (word) =>
    KEPT_IN_CAPITALS.has(word) ? word : word.toLowerCase(),
  )
  return lowered.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}
