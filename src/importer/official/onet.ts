import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { occupationCode, plainNumber } from '../figures.ts'
import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords } from '../formats/records.ts'
import type { Row } from '../tables.ts'

/**
 * The path of an O*NET file in a release's directory, under the first of its names that is there:
 * `Job Titles` is looked for as Job Titles.xlsx, .txt, .csv and job_titles.csv and so on.
 *
 * @throws OfficialFileError when no such file is there
 */
export function findOnetFile(dir: string, names: readonly string[]): string {
  for (const name of names) {
    const stems = [name, name.toLowerCase().replace(/[ ,]+/g, '_')]
    for (const stem of stems) {
      for (const kind of ['csv', 'txt', 'xlsx']) {
        const path = join(dir, `${stem}.${kind}`)
        if (existsSync(path)) return path
      }
    }
  }
  throw new OfficialFileError(names.join('" or "'), null, `not in ${dir}`)
}

const CODE = 'O*NET-SOC Code'

function onetCode(cell: string, file: string): string {
  return occupationCode(cell, 'onet', { file, column: CODE })
}

/** Codes and titles of every occupation of the release. */
export async function readOccupationTitles(
  dir: string,
): Promise<{ code: string; title: string }[]> {
  const path = findOnetFile(dir, ['Occupation Data'])
  const { file, records } = await openRecords(path, { columns: { code: CODE, title: 'Title' } })
  return collect(records, ({ code, title }) => ({ code: onetCode(code, file), title }))
}

/** Job titles (30.3 and later) or alternate titles (before), with their short form if any. */
export async function readAlternateTitles(dir: string): Promise<Row<'alternate-titles'>[]> {
  const path = findOnetFile(dir, ['Job Titles', 'Alternate Titles'])
  const { file, records } = await openRecords(path, {
    columns: { code: CODE, title: ['Job Title', 'Alternate Title'], short: 'Short Title' },
  })
  return collect(records, ({ code, title, short }) => ({
    code: onetCode(code, file),
    title,
    short_title: short === 'n/a' ? '' : short,
  }))
}

export async function readReportedTitles(dir: string): Promise<Row<'reported-titles'>[]> {
  const path = findOnetFile(dir, ['Sample of Reported Titles'])
  const { file, records } = await openRecords(path, {
    columns: { code: CODE, title: 'Reported Job Title', shown: 'Shown in My Next Move' },
  })
  return collect(records, ({ code, title, shown }) => ({
    code: onetCode(code, file),
    title,
    short_list: yesOrNo(shown, file, 'Shown in My Next Move'),
  }))
}

export async function readJobZones(dir: string): Promise<Row<'job-zones'>[]> {
  const path = findOnetFile(dir, ['Job Zones'])
  const { file, records } = await openRecords(path, { columns: { code: CODE, zone: 'Job Zone' } })
  return collect(records, ({ code, zone }) => {
    if (!/^[1-5]$/.test(zone)) throw new OfficialFileError(file, 'Job Zone', `"${zone}" is no zone`)
    return { code: onetCode(code, file), zone }
  })
}

export async function readRelated(dir: string): Promise<Row<'related'>[]> {
  const path = findOnetFile(dir, ['Related Occupations'])
  const { file, records } = await openRecords(path, {
    columns: {
      code: CODE,
      related: 'Related O*NET-SOC Code',
      tier: 'Relatedness Tier',
      index: 'Index',
    },
  })
  return collect(records, ({ code, related, tier, index }) => ({
    code: onetCode(code, file),
    related: onetCode(related, file),
    tier,
    position: plainNumber(index, { file, column: 'Index' }),
  }))
}

/** Software skills (30.3 and later) or technology skills (before). */
export async function readSoftware(dir: string): Promise<Row<'software'>[]> {
  const path = findOnetFile(dir, ['Software Skills', 'Technology Skills'])
  const { file, records } = await openRecords(path, {
    columns: {
      code: CODE,
      name: ['Workplace Example', 'Example'],
      category: ['Element Name', 'Commodity Title'],
      hot: 'Hot Technology',
      inDemand: 'In Demand',
    },
  })
  return collect(records, ({ code, name, category, hot, inDemand }) => ({
    code: onetCode(code, file),
    name,
    category,
    hot: yesOrNo(hot, file, 'Hot Technology'),
    in_demand: yesOrNo(inDemand, file, 'In Demand'),
  }))
}

function yesOrNo(cell: string, file: string, column: string): string {
  if (cell !== 'Y' && cell !== 'N') {
    throw new OfficialFileError(file, column, `"${cell}" is neither Y nor N`)
  }
  return cell
}

async function collect<T, R>(records: AsyncIterable<T>, map: (record: T) => R): Promise<R[]> {
  const rows: R[] = []
  for await (const record of records) rows.push(map(record))
  return rows
}
