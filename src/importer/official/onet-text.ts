import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { occupationCode } from '../figures.ts'
import { decodeText } from '../formats/delimited.ts'
import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords } from '../formats/records.ts'
import { findOnetFile } from './onet.ts'

/** A sentence or paragraph of a release about one occupation. */
export interface OnetSentence {
  readonly code: string
  readonly text: string
}

/** What an O*NET release says of each occupation, in the words and order of its files. */
export interface OnetText {
  /** Number of the release, such as `30.3`. */
  readonly release: string
  /** Year and month of the release, such as `2026-05`. */
  readonly released: string
  readonly descriptions: readonly OnetSentence[]
  readonly tasks: readonly OnetSentence[]
}

/**
 * Reads the descriptions and tasks of an O*NET release of either generation. Its `Read Me` says which
 * release it is.
 *
 * @throws OfficialFileError naming the file or column that does not fit
 */
export async function readOnetText(dir: string): Promise<OnetText> {
  return {
    ...(await readReleaseName(dir)),
    descriptions: await readSentences(dir, 'Occupation Data', 'Description'),
    tasks: await readSentences(dir, 'Task Statements', 'Task'),
  }
}

async function readReleaseName(dir: string): Promise<{ release: string; released: string }> {
  const path = findOnetFile(dir, ['Read Me'])
  const text = decodeText(await readFile(path))
  const found = /O\*NET (\d+\.\d+) Database\s+([A-Z][a-z]+) (\d{4}) Release/.exec(text)
  const [, release, monthName, year] = found ?? []
  const month = MONTHS.indexOf(monthName ?? '') + 1
  if (!release || !year || month === 0) {
    throw new OfficialFileError(basename(path), null, 'does not say which O*NET release this is')
  }
  return { release, released: `${year}-${String(month).padStart(2, '0')}` }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

async function readSentences(dir: string, name: string, column: string): Promise<OnetSentence[]> {
  const code = 'O*NET-SOC Code'
  const { file, records } = await openRecords(findOnetFile(dir, [name]), {
    columns: { code, text: column },
  })
  const sentences: OnetSentence[] = []
  for await (const record of records) {
    const place = { file, column: code }
    if (record.text === '') throw new OfficialFileError(file, column, `empty for ${record.code}`)
    sentences.push({ code: occupationCode(record.code, 'onet', place), text: record.text })
  }
  return sentences
}
