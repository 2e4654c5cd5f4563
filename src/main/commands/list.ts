import { Argument } from 'commander'
import type { Command } from 'commander'
import type { Handlers } from '../../shared/contract.ts'
import { occupationLists } from '../../shared/domain/compare.ts'
import type {
  OccupationList,
  OccupationListName,
  entryEducation,
} from '../../shared/domain/compare.ts'
import { asChange, inCell, inWords } from '../../shared/format.ts'
import { messages } from '../../shared/messages.ts'
import { area, education, limit } from './arguments.ts'
import { show } from './output.ts'
import type { Shown } from './output.ts'

interface ListOptions extends Shown {
  readonly area: string
  readonly limit: number
  readonly education?: (typeof entryEducation)[number]
}

/** `list`: the occupations of a place in the order of one figure. */
export function addListCommand(program: Command, handlers: Handlers): void {
  program
    .command('list')
    .description('list occupations by one figure')
    .addArgument(new Argument('<name>', 'which list').choices(occupationLists))
    .option('--area <code>', 'place for the figures', area, 'US')
    .option('--education <words>', 'only those that this education opens', education)
    .option('--limit <number>', 'how many to show', limit, 20)
    .option('--json', 'print one JSON document')
    .action(async (name: OccupationListName, options: ListOptions) => {
      const list = await handlers['lists.get']({
        name,
        area: options.area,
        education: options.education ?? null,
        limit: options.limit,
      })
      await show(list, options, listText)
    })
}

/** A list for a terminal: one occupation a line, with what shares its figure below it. */
function listText({ name, area: place, rows, total }: OccupationList): string {
  const { lists } = messages
  const isChange = name === 'fastest-growing' || name === 'declining'
  return [
    lists.heading(name, place.name),
    ...rows.flatMap(({ rank, code, title, figure, medianPay, education: needed, alsoFor }) => [
      `${String(rank).padStart(3)}  ${code}  ${title}: ${isChange ? asChange(figure, messages) : inWords(figure, messages)}`,
      `     ${[
        ...(name === 'highest-paid' ? [] : [`${lists.pay}: ${inCell(medianPay, messages)}`]),
        `${lists.schooling}: ${inCell(needed, messages)}`,
      ].join('; ')}`,
      ...(alsoFor.length > 0
        ? [`     ${lists.alsoFor(alsoFor.map((other) => other.title).join(', '))}`]
        : []),
    ]),
    rows.length === 0 ? lists.none : lists.shownOf(rows.length, total),
    ...(rows[0] ? [lists.from(rows[0].figure.release)] : []),
  ].join('\n')
}
