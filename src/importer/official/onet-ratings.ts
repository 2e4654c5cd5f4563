import { occupationCode, plainNumber } from '../figures.ts'
import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords } from '../formats/records.ts'
import type { Row } from '../tables.ts'
import { findOnetFile } from './onet.ts'

type ElementKind = 'knowledge' | 'skill' | 'ability' | 'work-style' | 'interest'

interface Rated<T> {
  readonly elements: Row<'elements'>[]
  readonly rows: T[]
}

interface ScaleRow {
  readonly code: string
  readonly element: string
  readonly name: string
  readonly scale: string
  readonly value: string
  readonly suppress: string
  readonly notRelevant: string
}

async function* scaleRows(path: string): AsyncGenerator<ScaleRow> {
  const { file, records } = await openRecords(path, {
    columns: {
      code: 'O*NET-SOC Code',
      element: 'Element ID',
      name: 'Element Name',
      scale: 'Scale ID',
      value: 'Data Value',
    },
    optional: { suppress: 'Recommend Suppress', notRelevant: 'Not Relevant' },
  })
  for await (const record of records) {
    yield {
      ...record,
      code: occupationCode(record.code, 'onet', { file, column: 'O*NET-SOC Code' }),
      value: plainNumber(record.value, { file, column: 'Data Value' }),
    }
  }
}

/**
 * Importance (IM, 1 to 5) and level (LV, 0 to 7) of every knowledge area, skill and ability, in the
 * scales of the release. Flags: `S` importance of low precision, `s` level of low precision, `N`
 * level not relevant. Releases from 30.3 keep skills in two files.
 *
 * @throws OfficialFileError naming the file or column that does not fit
 */
export async function readRatings(dir: string): Promise<Rated<Row<'ratings'>>> {
  const files: { kind: ElementKind; path: string }[] = [
    { kind: 'knowledge', path: findOnetFile(dir, ['Knowledge']) },
    ...skillFiles(dir).map((path) => ({ kind: 'skill' as const, path })),
    { kind: 'ability', path: findOnetFile(dir, ['Abilities']) },
  ]
  const elements = new Map<string, Row<'elements'>>()
  const ratings = new Map<string, Row<'ratings'>>()
  for (const { kind, path } of files) {
    for await (const { code, element, name, scale, value, suppress, notRelevant } of scaleRows(
      path,
    )) {
      if (scale !== 'IM' && scale !== 'LV') continue
      elements.set(element, { element, kind, name })
      const key = `${code} ${element}`
      const known = ratings.get(key) ?? { code, element, importance: '', level: '', flags: '' }
      const ofImportance = scale === 'IM'
      const added = `${suppress === 'Y' ? (ofImportance ? 'S' : 's') : ''}${notRelevant === 'Y' ? 'N' : ''}`
      ratings.set(key, {
        ...known,
        ...(ofImportance ? { importance: value } : { level: value }),
        flags: inOrder(known.flags + added),
      })
    }
  }
  return { elements: [...elements.values()], rows: [...ratings.values()] }
}

function skillFiles(dir: string): string[] {
  try {
    return [findOnetFile(dir, ['Skills'])]
  } catch (error) {
    if (!(error instanceof OfficialFileError)) throw error
    return [findOnetFile(dir, ['Essential Skills']), findOnetFile(dir, ['Transferable Skills'])]
  }
}

function inOrder(flags: string): string {
  return ['S', 's', 'N'].filter((flag) => flags.includes(flag)).join('')
}

/**
 * Work styles on the scale of 30.1 and later: impact (WI, -3 to +3) and distinctiveness rank (DR, 1
 * is the most distinctive, 0 is unranked).
 *
 * @throws OfficialFileError when the file is of an older release, which rates importance instead
 */
export async function readWorkStyles(dir: string): Promise<Rated<Row<'work-styles'>>> {
  const path = findOnetFile(dir, ['Work Styles'])
  const elements = new Map<string, Row<'elements'>>()
  const styles = new Map<string, Row<'work-styles'>>()
  for await (const { code, element, name, scale, value } of scaleRows(path)) {
    if (scale !== 'WI' && scale !== 'DR') {
      throw new OfficialFileError(
        'Work Styles',
        'Scale ID',
        `"${scale}" is an older release's scale`,
      )
    }
    elements.set(element, { element, kind: 'work-style', name })
    const key = `${code} ${element}`
    const known = styles.get(key) ?? { code, element, impact: '', rank: '' }
    styles.set(key, { ...known, ...(scale === 'WI' ? { impact: value } : { rank: value }) })
  }
  return { elements: [...elements.values()], rows: [...styles.values()] }
}

/**
 * Occupational interests: scores (OI, 1 to 7) of the six types, and as elements 1.B.1.g, h and i the
 * numbers (IH, 1 to 6, 0 for none) of the first, second and third highest.
 *
 * @throws OfficialFileError naming the file or column that does not fit
 */
export async function readInterests(dir: string): Promise<Rated<Row<'interests'>>> {
  const path = findOnetFile(dir, ['Career Interest Types', 'Interests'])
  const elements = new Map<string, Row<'elements'>>()
  const rows: Row<'interests'>[] = []
  for await (const { code, element, name, scale, value } of scaleRows(path)) {
    if (scale !== 'OI' && scale !== 'IH') continue
    // A high point is a pointer to one of the six, not a seventh interest with a name of its own.
    if (scale === 'OI') elements.set(element, { element, kind: 'interest', name })
    rows.push({ code, element, score: value })
  }
  return { elements: [...elements.values()], rows }
}
