import { Option } from 'commander'
import type { Command } from 'commander'
import type { ComparisonView, Handlers } from '../../shared/contract.ts'
import { fullTime } from '../../shared/domain/client-lines.ts'
import type { ClientPay } from '../../shared/domain/client-lines.ts'
import { messages } from '../../shared/messages.ts'
import { comparisonCsv, comparisonPdf } from '../comparison-output.ts'
import { areas, hours, occupations, pay, weeks } from './arguments.ts'
import { comparisonText } from './compare-text.ts'
import { show, write } from './output.ts'
import type { Shown } from './output.ts'
import { writeWhole } from './print.ts'

interface CompareOptions extends Shown {
  readonly occupations: string[]
  readonly areas: string[]
  readonly hourly?: true
  readonly needs?: ClientPay
  readonly last?: ClientPay
  readonly hours: number
  readonly weeks: number
  readonly csv?: true
  readonly out?: string
}

/** `compare`: occupations by places as text, JSON, CSV or a PDF. */
export function addCompareCommand(program: Command, handlers: Handlers): void {
  program
    .command('compare')
    .description('set up to five occupations side by side in up to five places')
    .requiredOption('--occupations <codes>', 'SOC or O*NET-SOC codes, with commas', occupations)
    .requiredOption('--areas <codes>', 'places, with commas', areas)
    .option('--hourly', 'show pay by the hour')
    .option('--needs <pay>', 'what the client needs to earn, such as 22/h', pay)
    .option('--last <pay>', "what the client's last job paid, such as 45000/y", pay)
    .option('--hours <number>', 'hours that the client works a week', hours, fullTime.hoursAWeek)
    .option('--weeks <number>', 'weeks that the client works a year', weeks, fullTime.weeksAYear)
    .option('--json', 'print one JSON document')
    .addOption(new Option('--csv', 'print a table for a spreadsheet').conflicts(['json', 'out']))
    .option('--out <file>', 'write the comparison sheet to this PDF')
    .action((options: CompareOptions) => compare(handlers, options))
}

async function compare(handlers: Handlers, options: CompareOptions): Promise<void> {
  const comparison = await handlers['comparison.get']({
    occupations: options.occupations,
    areas: options.areas,
  })
  const view: ComparisonView = {
    occupations: options.occupations,
    areas: options.areas,
    form: options.hourly ? 'hourly' : 'annual',
    last: options.last ?? null,
    needs: options.needs ?? null,
    time: { hoursAWeek: options.hours, weeksAYear: options.weeks },
  }
  if (options.out !== undefined) {
    const { pdf, pages } = await comparisonPdf(comparison, view)
    const file = writeWhole(options.out, pdf)
    await show({ file, pages }, options, () => messages.commandLine.printed(file, pages))
  } else if (options.csv) {
    // The table ends its own last line.
    await write(comparisonCsv(comparison, view).replace(/\n$/, ''))
  } else {
    await show(comparison, options, (found) => comparisonText(found, view))
  }
}
