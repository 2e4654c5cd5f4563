import { Option } from 'commander'
import type { Command } from 'commander'
import { renameSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { BatchReport } from '../../shared/domain/batch.ts'
import { papers, sheetKinds } from '../../shared/domain/sheet.ts'
import type { Paper, SheetKind } from '../../shared/domain/sheet.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { batchInto, joinedAt } from '../print/batch-output.ts'
import type { BatchTarget } from '../print/batch-output.ts'
import { readListFile } from '../print/handlers.ts'
import { itemsOf, readPrintList } from '../print/list.ts'
import type { BatchItem } from '../print/list.ts'
import { documentOf, profileOf, requestOf } from '../print/order.ts'
import type { SheetData } from '../print/order.ts'
import { pdfOf } from '../printer.ts'
import { area, codes } from './arguments.ts'
import { show } from './output.ts'
import type { Shown } from './output.ts'

interface PrintOptions extends Shown {
  readonly area: string
  readonly sheet: SheetKind
  readonly paper: Paper
  readonly list?: string
  readonly savedList?: string
  readonly joined?: true
  readonly out: string
}

interface Printed {
  readonly file: string
  readonly pages: number
  readonly occupations: readonly string[]
}

const isPdf = (path: string): boolean => path.toLowerCase().endsWith('.pdf')

/**
 * `print`: sheets of occupations as one PDF or a folder of them. `onPartly` is called when something
 * was left out.
 */
export function addPrintCommand(program: Command, data: SheetData, onPartly: () => void): void {
  program
    .command('print')
    .description('write sheets of occupations to a PDF, or each to its own in a folder')
    .argument('[code...]', 'SOC or O*NET-SOC codes', codes)
    .option('--area <code>', 'place for the figures', area, 'US')
    .addOption(new Option('--sheet <kind>', 'which sheet').choices(sheetKinds).default('profile'))
    .addOption(new Option('--paper <size>', 'which paper').choices(papers).default('letter'))
    .option('--list <file>', 'also print the rows of this CSV file: columns code and area')
    .option('--saved-list <name>', 'also print the jobs of this list of the office')
    .option('--joined', 'one PDF for all; --out names it')
    .requiredOption('--out <file or folder>', 'the PDF to write, or the folder to write into')
    .option('--json', 'print one JSON document')
    .action(async (given: string[] | undefined, options: PrintOptions, command: Command) => {
      const saved = options.savedList
      const inSaved = saved === undefined ? [] : data.office.jobLists.named(saved).codes
      const occupations = [...(given ?? []), ...inSaved]
      if (occupations.length === 0 && options.list === undefined) {
        command.error("error: missing required argument 'code' or option '--list'")
      }
      if (options.joined && !isPdf(options.out)) {
        command.error('error: with --joined, --out names a PDF')
      }
      const listed = options.list !== undefined || saved !== undefined
      if (!listed && isPdf(options.out)) {
        const printed = await printOne(data, occupations, options)
        await show(printed, options, ({ file, pages }) => messages.commandLine.printed(file, pages))
      } else {
        const report = await printMany(data, occupations, options)
        process.stderr.write(`${reportText(report)}\n`)
        if (options.json) await show(report, options, () => '')
        if (report.printed < report.asked) onPartly()
      }
    })
}

/** The sheets of `codes` as one PDF; one code that is wrong stops it before anything is written. */
async function printOne(
  data: SheetData,
  codes: readonly string[],
  { area: place, sheet: kind, paper, out }: PrintOptions,
): Promise<Printed> {
  const profiles = await Promise.all(codes.map((code) => profileOf(data, code, place)))
  const { pdf, pages } = await pdfOf(documentOf(requestOf(data, profiles, { kind, paper })).html)
  return { file: writeWhole(out, pdf), pages, occupations: profiles.map(({ code }) => code) }
}

async function printMany(
  data: SheetData,
  codes: readonly string[],
  { area: place, sheet: kind, paper, out, list }: PrintOptions,
): Promise<BatchReport> {
  const items: readonly BatchItem[] = [
    ...itemsOf(codes, [place]),
    ...(list === undefined ? [] : readItems(list, place)),
  ]
  const target: BatchTarget = isPdf(out)
    ? joinedAt(resolve(out))
    : { folder: resolve(out), joinedName: null, whenTaken: 'replace' }
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return batchInto(data, { items, kind, paper }, target, {
    onProgress: ({ done, of }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${messages.print.batch.done(done, of)} `)
    },
    signal: stop.signal,
  })
}

function readItems(file: string, place: string): readonly BatchItem[] {
  const { fileName, text } = readListFile(file)
  return readPrintList(text, fileName, [place])
}

/** What became of a batch, a line for each sheet that was left out. */
function reportText(report: BatchReport): string {
  const { batch } = messages.print
  const { asked, printed, pages, files, folderName, fileName, notReached, ended } = report
  return [
    batch.ended[ended],
    batch.printed(printed, asked),
    files === 0
      ? batch.noFile
      : fileName === null
        ? batch.inFolder(files, pages, folderName)
        : batch.inFile(pages, fileName, folderName),
    ...(report.leftOutTotal > 0 ? [batch.leftOutHeading(report.leftOutTotal)] : []),
    ...report.leftOut.map(({ row, code, area: place, why, detail }) =>
      [
        ...(row === null ? [] : [batch.row(row)]),
        batch.inPlace(code, place),
        batch.leftOut[why](detail),
      ].join(' '),
    ),
    ...(report.leftOut.length < report.leftOutTotal
      ? [batch.leftOutFirst(report.leftOut.length, report.leftOutTotal)]
      : []),
    ...(notReached > 0 ? [batch.notReached(notReached)] : []),
  ].join('\n')
}

/**
 * Writes a file at once; an older one stays whole until the new one is.
 *
 * @returns its whole path
 * @throws WaymarkError `disk`
 */
export function writeWhole(out: string, content: Buffer): string {
  const file = resolve(out)
  try {
    writeFileSync(`${file}.partial`, content)
    renameSync(`${file}.partial`, file)
  } catch (error) {
    throw new WaymarkError('disk', basename(file), { cause: error })
  }
  return file
}
