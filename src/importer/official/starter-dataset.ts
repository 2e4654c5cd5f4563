import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { OfficialFileError } from '../formats/official-file-error.ts'
import type { Row, Tables } from '../tables.ts'
import { bridgeApprenticeships, readApprenticeships } from './apprenticeship.ts'
import { AREAS } from './areas.ts'
import {
  readOnet2010To2019,
  readOnetToSoc,
  readPrograms,
  retiredCodes,
  type SocOfOnet,
} from './crosswalks.ts'
import {
  readAttainment,
  readEntryRequirements,
  readNationalProjections,
} from './employment-projections.ts'
import { FAMILIES } from './families.ts'
import { measuredGroups, type MeasuredCode } from './measured-groups.ts'
import { readDerivedOews, readOews, type OewsRow } from './oews.ts'
import { readInterests, readRatings, readWorkStyles } from './onet-ratings.ts'
import {
  readAlternateTitles,
  readJobZones,
  readOccupationTitles,
  readRelated,
  readReportedTitles,
  readSoftware,
} from './onet.ts'
import { readStateProjections } from './state-projections.ts'

/** The files of the releases directory, by the family that reads them. */
function releases(from: string) {
  const at = (...parts: string[]): string => join(from, ...parts)
  return {
    onet303: at('onet', '30.3-csv'),
    onet301: at('onet', '30.1-part-txt'),
    onet300: at('onet', '30.0-ratings-tsv'),
    onet293: at('onet', '29.3-xlsx'),
    oewsNational: at('oews', 'national_M2025_dl.xlsx'),
    oewsStates: at('oews', 'M2025-derived-json', 'states'),
    oewsTerritories: ['66', '72', '78'].map((fips) =>
      at('oews', 'M2025-derived-json', 'part-of-metros', `${fips}.json`),
    ),
    projections: at('projections', 'occupation_2024-34.xlsx'),
    entry: at('projections', 'education_table5.4_2024-34.xlsx'),
    attainment: at('projections', 'education_2022-32.xlsx'),
    stateProjections: at('state-projections', 'longterm_stfips-all_885_occupations.csv'),
    onetToSoc: at('crosswalks', '2019_to_SOC_Crosswalk.csv'),
    onet2010: at('crosswalks', '2010_to_2019_Crosswalk.csv'),
    programs: at('crosswalks', 'CIP2020_SOC2018_Crosswalk.csv'),
    apprenticeships: at('apprenticeship', 'rapids_occupations_2019_win.csv'),
  }
}

/**
 * Reads every table of the starter dataset from a directory of official releases.
 *
 * @throws OfficialFileError naming the file and column that did not fit
 */
export async function readStarterDataset(from: string): Promise<Tables> {
  const files = releases(from)
  const soc = await readOnetToSoc(files.onetToSoc)
  const successors = await readOnet2010To2019(files.onet2010)
  const ratings = await readRatings(files.onet300)
  const workStyles = await readWorkStyles(files.onet301)
  const interests = await readInterests(files.onet301)
  const oews = await readOews(files.oewsNational)
  const projections = await readNationalProjections(files.projections)
  const socs = new Set(soc.map((row) => row.soc))

  return {
    families: [...FAMILIES],
    occupations: foldToSoc(await readOccupationTitles(files.onet303), soc),
    'alternate-titles': await readAlternateTitles(files.onet293),
    'reported-titles': await readReportedTitles(files.onet303),
    'retired-codes': retiredCodes(successors, soc),
    areas: [...AREAS],
    'wage-occupations': wageOccupations(oews, socs),
    wages: await wages(oews, files.oewsStates, files.oewsTerritories),
    'measured-groups': [
      ...measuredGroups(
        oews.map(({ oews_code: code, title }) => ({ code, title })),
        socs,
        'OEWS',
      ),
      ...measuredGroups(withTitlesOf(projections.rows, oews), socs, 'EP'),
    ],
    'projections-national': projections.rows,
    'projections-state': (await readStateProjections(files.stateProjections)).rows,
    'entry-requirements': await readEntryRequirements(files.entry),
    attainment: await readAttainment(files.attainment),
    programs: await readPrograms(files.programs),
    apprenticeships: bridgeApprenticeships(
      await readApprenticeships(files.apprenticeships),
      successors,
      new Set(soc.map(({ code }) => code)),
    ),
    elements: [...ratings.elements, ...workStyles.elements, ...interests.elements],
    ratings: ratings.rows,
    'work-styles': workStyles.rows,
    interests: interests.rows,
    'job-zones': await readJobZones(files.onet303),
    related: await readRelated(files.onet303),
    software: await readSoftware(files.onet303),
  }
}

function foldToSoc(
  titles: readonly { code: string; title: string }[],
  soc: readonly SocOfOnet[],
): Row<'occupations'>[] {
  const fold = new Map(soc.map((row) => [row.code, row]))
  return titles.map(({ code, title }) => {
    const found = fold.get(code)
    if (!found) throw new OfficialFileError('2019_to_SOC_Crosswalk.csv', null, `no row for ${code}`)
    return { code, title, soc: found.soc, soc_title: found.socTitle }
  })
}

function wageOccupations(
  oews: readonly OewsRow[],
  socs: ReadonlySet<string>,
): Row<'wage-occupations'>[] {
  return oews.map(({ oews_code, title, form }) => ({
    oews_code,
    title,
    kind: socs.has(oews_code) ? 'detailed' : 'group',
    form,
  }))
}

async function wages(
  national: readonly OewsRow[],
  statesDir: string,
  territories: readonly string[],
): Promise<Row<'wages'>[]> {
  const rows: Row<'wages'>[] = national.map(({ title: _title, form: _form, ...row }) => ({
    ...row,
    source: 'oews-2025-national',
  }))
  const states = (await readdir(statesDir)).toSorted().map((name) => join(statesDir, name))
  const copies = [
    ...states.map((path) => ({ path, source: 'oews-2025-states-derived' })),
    ...territories.map((path) => ({ path, source: 'oews-2025-territories-derived' })),
  ]
  for (const { path, source } of copies) {
    for (const row of await readDerivedOews(path)) rows.push({ ...row, source })
  }
  return rows
}

/** Group titles in the capitals of OEWS, where both programs measure the same group. */
function withTitlesOf(rows: readonly MeasuredCode[], oews: readonly OewsRow[]): MeasuredCode[] {
  const titles = new Map(oews.map(({ oews_code, title }) => [oews_code, title]))
  return rows.map(({ code, title }) => ({ code, title: titles.get(code) ?? title }))
}
