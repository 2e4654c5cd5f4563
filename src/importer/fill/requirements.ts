import { educationLevels } from '../../shared/domain/profile.ts'
import { compare, figure, numbered } from './filling.ts'
import type { Filling } from './filling.ts'

/** What it takes to enter, schooling of workers, programs, apprenticeships and job zones. */
export function fillRequirements(filling: Filling): void {
  const { dataset, put, serve, sourceOf } = filling
  put(
    'entry_requirement',
    'code education experience training source',
    dataset
      .table('entry-requirements')
      .map(({ code, education, experience, training }) => [
        code,
        education || null,
        experience || null,
        training || null,
        sourceOf('entry-requirements'),
      ]),
  )
  serve('entry requirements', sourceOf('entry-requirements'))

  const countedWith = occupationsCountedTogether(filling)
  put(
    'attainment',
    `code counted_with ${educationLevels.join(' ')} source`,
    dataset
      .table('attainment')
      .map((row) => [
        row.code,
        countedWith.get(row.code) ?? null,
        ...educationLevels.map((level) => figure(row[level])),
        sourceOf('attainment'),
      ]),
  )
  serve('attainment', sourceOf('attainment'))

  put(
    'program',
    'soc cip title source',
    dataset.table('programs').map(({ soc, cip, title }) => [soc, cip, title, sourceOf('programs')]),
  )
  serve('programs', sourceOf('programs'))

  // Listed codes that were merged since can lead to one occupation twice.
  const bridged = Map.groupBy(
    dataset.table('apprenticeships').filter(({ code }) => code !== ''),
    (row) => [row.code, row.rapids_code, row.title, row.term_hours].join('\t'),
  )
  put(
    'apprenticeship',
    'occupation position rapids_code title term_hours source',
    numbered(
      filling,
      [...bridged.values()]
        .flatMap((rows) => rows.slice(0, 1))
        .toSorted((a, b) => compare(a.title, b.title) || compare(a.rapids_code, b.rapids_code)),
      ({ rapids_code, title, term_hours }) => [
        rapids_code,
        title,
        /^\d/.test(term_hours) ? term_hours : null,
        sourceOf('apprenticeships'),
      ],
    ),
  )
  serve('apprenticeships', sourceOf('apprenticeships'))

  put(
    'job_zone',
    'occupation zone source',
    dataset
      .table('job-zones')
      .map(({ code, zone }) => [filling.occupation(code), Number(zone), sourceOf('job-zones')]),
  )
  serve('job zones', sourceOf('job-zones'))
}

const MOST_NAMED = 3

/**
 * For each code that the survey counts only together with others: the titles counted together. The
 * table does not name them, but they have the very same seven figures.
 */
function occupationsCountedTogether({ dataset }: Filling): Map<string, string> {
  const titles = new Map([
    ...dataset.table('occupations').map(({ soc, soc_title }) => [soc, soc_title] as const),
    ...dataset.table('measured-groups').map((row) => [row.group_code, row.group_title] as const),
  ])
  const together = Map.groupBy(
    dataset.table('attainment').filter(({ survey_match }) => survey_match === 'broader'),
    (row) => educationLevels.map((level) => row[level]).join(' '),
  )
  return new Map(
    [...together.values()].flatMap((rows) => {
      const named = rows.slice(0, MOST_NAMED).map(({ code }) => titles.get(code) ?? code)
      const all = (rows.length > MOST_NAMED ? [...named, '…'] : named).join('; ')
      return rows.map(({ code }) => [code, all] as const)
    }),
  )
}
