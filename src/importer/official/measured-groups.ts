import type { Row } from '../tables.ts'

export interface MeasuredCode {
  readonly code: string
  readonly title: string
}

/**
 * Pairs each SOC 2018 occupation that a program does not measure by itself with the group that it
 * is measured in. A group is a published code that SOC does not have; its members are the
 * occupations of its SOC broad group (first six characters) that the program leaves out.
 *
 * @param published codes of the program's detailed rows
 * @param socs codes of all SOC 2018 detailed occupations
 */
export function measuredGroups(
  published: readonly MeasuredCode[],
  socs: ReadonlySet<string>,
  measuredBy: 'OEWS' | 'EP',
): Row<'measured-groups'>[] {
  const own = new Set(published.map(({ code }) => code))
  const groups = published.filter(({ code }) => !socs.has(code))
  return groups.flatMap(({ code, title }) =>
    [...socs]
      .filter((soc) => soc.startsWith(code.slice(0, 6)) && !own.has(soc))
      .map((soc) => ({ soc, group_code: code, group_title: title, measured_by: measuredBy })),
  )
}
