import { occupationCode, personsFromThousands, plainNumber } from '../figures.ts'
import { OfficialFileError } from '../formats/official-file-error.ts'
import { openRecords, type ColumnMatch } from '../formats/records.ts'
import type { Row } from '../tables.ts'

const EMPLOYMENT = /^employment,? (\d{4})$/

/** First and last year of the cycle, from headers such as `Employment, 2024`. */
function cycleYears(headers: readonly string[]): number[] {
  const years = headers.map((header) => EMPLOYMENT.exec(header)?.[1]).filter(Boolean)
  return years.map(Number).toSorted((a, b) => a - b)
}

function employmentOf(which: 0 | -1, name: string): ColumnMatch {
  return {
    name,
    fits: (header, all) => {
      const years = cycleYears(all)
      return years.length === 2 && Number(EMPLOYMENT.exec(header)?.[1]) === years.at(which)
    },
  }
}

function pattern(name: string, fits: RegExp): ColumnMatch {
  return { name, fits: (header) => fits.test(header) }
}

const CODE = pattern(
  'National Employment Matrix code',
  /^(?:\d{4} )?national employment matrix code$|^occupation code$/,
)
const TITLE = pattern(
  'National Employment Matrix title',
  /^(?:\d{4} )?national employment matrix title$|^occupation title$/,
)
const EDUCATION = pattern(
  'Typical education needed for entry',
  /^typical (?:education needed for entry|entry-level education)$/,
)
const EXPERIENCE = 'Work experience in a related occupation'
const TRAINING = pattern('Typical on-the-job training', /^typical on-the-job training/)

export interface NationalProjections {
  readonly years: { readonly base: number; readonly projected: number }
  readonly rows: Row<'projections-national'>[]
}

/**
 * National employment projections of detailed occupations: Table 1.2 of the occupation workbook, or
 * the CSV of the web tool. Persons and openings a year in persons; the files give thousands.
 *
 * @throws OfficialFileError naming the column that does not fit
 */
export async function readNationalProjections(path: string): Promise<NationalProjections> {
  const { file, headers, records } = await openRecords(path, {
    sheet: 'Table 1.2',
    columns: {
      title: TITLE,
      code: CODE,
      base: employmentOf(0, 'Employment, first year'),
      projected: employmentOf(-1, 'Employment, last year'),
      percent: pattern(
        'Employment change, percent',
        /^employment change, percent|^employment percent change/,
      ),
      openings: pattern('Occupational openings, annual average', /^occupational openings/),
    },
    optional: { type: 'Occupation type' },
  })
  const [base = Number.NaN, projected = Number.NaN] = cycleYears(headers)
  const typed = headers.includes('occupation type')
  const rows: Row<'projections-national'>[] = []
  for await (const record of records) {
    if (typed && record.type.toLowerCase() !== 'line item') continue
    const persons = (cell: string, column: string): string =>
      personsFromThousands(cell, { file, column })
    rows.push({
      code: occupationCode(record.code, 'soc', { file, column: 'code' }),
      title: plainTitle(record.title),
      base: persons(record.base, `Employment, ${base}`),
      projected: persons(record.projected, `Employment, ${projected}`),
      percent: plainNumber(record.percent, { file, column: 'Employment change, percent' }),
      openings: persons(record.openings, 'Occupational openings'),
    })
  }
  if (rows.length === 0) throw new OfficialFileError(file, null, 'no line items')
  return { years: { base, projected }, rows }
}

/** Titles of the web CSV run on into a list of other titles, each after an asterisk. */
function plainTitle(title: string): string {
  return (title.split('*')[0] ?? '').replace(/\(\d+\)$/, '').trim()
}

/**
 * Typical education, experience and training to enter: Table 5.4, in the words of the release.
 *
 * @throws OfficialFileError naming the column that does not fit
 */
export async function readEntryRequirements(path: string): Promise<Row<'entry-requirements'>[]> {
  const { records } = await openRecords(path, {
    sheet: 'Table 5.4',
    columns: { code: CODE, education: EDUCATION, experience: EXPERIENCE, training: TRAINING },
  })
  const rows: Row<'entry-requirements'>[] = []
  for await (const { code, education, experience, training } of records) {
    if (!isCode(code)) continue
    rows.push({
      code,
      education: word(education),
      experience: word(experience),
      training: word(training),
    })
  }
  return rows
}

/**
 * Schooling of workers aged 25 and older, percent: Table 5.3. The release marks with (1) the
 * occupations whose figures the survey gives only together with others.
 *
 * @throws OfficialFileError naming the column that does not fit
 */
export async function readAttainment(path: string): Promise<Row<'attainment'>[]> {
  const { file, records } = await openRecords(path, {
    sheet: 'Table 5.3',
    columns: {
      title: TITLE,
      code: CODE,
      less_than_high_school: 'Less than high school diploma',
      high_school: 'High school diploma or equivalent',
      some_college: 'Some college, no degree',
      associate: "Associate's degree",
      bachelor: "Bachelor's degree",
      master: "Master's degree",
      doctoral: 'Doctoral or professional degree',
    },
  })
  const rows: Row<'attainment'>[] = []
  for await (const { title, code, ...levels } of records) {
    if (!isCode(code) || code === '00-0000') continue
    const percent = (column: keyof typeof levels): string =>
      plainNumber(levels[column], { file, column })
    rows.push({
      code,
      less_than_high_school: percent('less_than_high_school'),
      high_school: percent('high_school'),
      some_college: percent('some_college'),
      associate: percent('associate'),
      bachelor: percent('bachelor'),
      master: percent('master'),
      doctoral: percent('doctoral'),
      survey_match: title.endsWith('(1)') ? 'broader' : 'exact',
    })
  }
  return rows
}

/** Notes stand below the rows of these tables, with nothing in the code column. */
function isCode(cell: string): boolean {
  return /^\d{2}-\d{4}$/.test(cell)
}

function word(cell: string): string {
  return /^[-\u2012-\u2015]$/.test(cell) ? '' : cell
}
