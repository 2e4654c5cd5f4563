import type { MeasuredTopic } from '../../store/schema.ts'
import type { Cell } from '../../store/write.ts'
import type { Row } from '../tables.ts'
import { figure, NATION } from './filling.ts'
import type { Dataset, Filling } from './filling.ts'

/** Wages and projections, and the codes that they are measured by. */
export function fillLaborMarket(filling: Filling): void {
  const { dataset, put } = filling
  put(
    'measured',
    'topic soc code title scope',
    measuredCodes(dataset).map(({ topic, soc, code, title, scope }) => [
      topic,
      soc,
      code,
      title,
      scope,
    ]),
  )
  fillWages(filling)
  fillProjections(filling)
}

/** Of the jobs of a SOC occupation or group, how many rank the occupations within it. */
const SHARE_WITHIN = 0.5

const WAGE_COLUMNS = ['a10', 'a25', 'a50', 'a75', 'a90', 'h10', 'h25', 'h50', 'h75', 'h90'] as const

function fillWages(filling: Filling): void {
  const { dataset, put } = filling
  put(
    'wage_occupation',
    'code title form source',
    dataset
      .table('wage-occupations')
      .map(({ oews_code, title, form }) => [
        oews_code,
        title,
        form,
        filling.sourceOf('wage-occupations'),
      ]),
  )
  const ceilings = new Set(
    dataset.manifest.sources.filter(({ wageCeiling }) => wageCeiling).map(({ id }) => id),
  )
  const rows = dataset.table('wages')
  put(
    'wage',
    `code area employment ${WAGE_COLUMNS.join(' ')} source`,
    rows.map((row) => {
      if (!ceilings.has(row.source) && WAGE_COLUMNS.some((column) => row[column] === '#')) {
        throw new Error(`${row.oews_code} in ${row.area} is at a ceiling that ${row.source} lacks`)
      }
      return [
        row.oews_code,
        row.area,
        published(row.employment),
        ...WAGE_COLUMNS.map((column) => published(row[column])),
        filling.source(row.source),
      ]
    }),
  )
  const areas = new Map(rows.map(({ area, source }) => [area, source]))
  const derived = dataset.table('areas').map(({ area }) => area)
  for (const area of derived) {
    filling.serve('wages', filling.source(areas.get(area) ?? 'oews-2025-states-derived'), area)
  }
}

/** A figure, a mark of the release as it stands, or nothing. */
function published(cell: string): Cell {
  return /^(?:\*{1,2}|#|~)$/.test(cell) ? cell : figure(cell)
}

function projected(row: Row<'projections-national'> | Row<'projections-state'>): Cell[] {
  return [figure(row.base), figure(row.projected), figure(row.percent), figure(row.openings)]
}

function fillProjections(filling: Filling): void {
  const { dataset, put, serve } = filling
  const nation = filling.sourceOf('projections-national')
  const states = filling.sourceOf('projections-state')
  const columns = 'topic code area base projected percent openings source'
  put(
    'projection',
    columns,
    dataset
      .table('projections-national')
      .map((row) => ['projections', row.code, NATION, ...projected(row), nation]),
  )
  serve('projections', nation)
  put(
    'projection',
    columns,
    dataset
      .table('projections-state')
      .map((row) => ['state projections', row.code, row.area, ...projected(row), states]),
  )
  for (const { area } of dataset.table('areas')) serve('state projections', states, area)
}

interface MeasuredCode {
  readonly topic: MeasuredTopic
  readonly soc: string
  readonly code: string
  readonly title: string
  readonly scope: 'soc' | 'group'
}

/** For each release by SOC code: the code under which it holds each SOC occupation, if it does. */
function measuredCodes(dataset: Dataset): MeasuredCode[] {
  const groups = dataset.table('measured-groups')
  const socs = new Map(dataset.table('occupations').map(({ soc, soc_title }) => [soc, soc_title]))
  const held: [MeasuredTopic, 'OEWS' | 'EP', ReadonlySet<string>][] = [
    ['wages', 'OEWS', new Set(dataset.table('wage-occupations').map((row) => row.oews_code))],
    ['projections', 'EP', new Set(dataset.table('projections-national').map(({ code }) => code))],
    [
      'state projections',
      'EP',
      new Set(dataset.table('projections-state').map(({ code }) => code)),
    ],
    [
      'entry requirements',
      'EP',
      new Set(dataset.table('entry-requirements').map(({ code }) => code)),
    ],
    ['attainment', 'EP', new Set(dataset.table('attainment').map(({ code }) => code))],
  ]
  return held.flatMap(([topic, program, codes]) => {
    const groupOf = new Map(
      groups.filter((row) => row.measured_by === program).map((row) => [row.soc, row]),
    )
    return [...socs].flatMap(([soc, title]): MeasuredCode[] => {
      if (codes.has(soc)) return [{ topic, soc, code: soc, title, scope: 'soc' }]
      const group = groupOf.get(soc)
      if (!group || !codes.has(group.group_code)) return []
      return [{ topic, soc, code: group.group_code, title: group.group_title, scope: 'group' }]
    })
  })
}

/**
 * Jobs in the nation, to rank by: the main occupation of each measured figure has all of it, those
 * that are counted within it a small share.
 */
export function jobsOfOccupations(dataset: Dataset): Map<string, number> {
  const employment = new Map(
    dataset
      .table('wages')
      .filter(({ area }) => area === NATION)
      .map((row) => [row.oews_code, Number(row.employment) || 0]),
  )
  const measured = new Map(
    measuredCodes(dataset)
      .filter(({ topic }) => topic === 'wages')
      .map((row) => [row.soc, row]),
  )
  const sharing = Map.groupBy(
    dataset.table('occupations'),
    ({ soc }) => measured.get(soc)?.code ?? '',
  )
  return new Map(
    [...sharing].flatMap(([code, members]) =>
      members.map((member) => {
        const share = member.code === `${code}.00` ? 1 : SHARE_WITHIN / members.length
        return [member.code, (employment.get(code) ?? 0) * share] as const
      }),
    ),
  )
}
