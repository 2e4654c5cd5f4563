import { Command, CommanderError } from 'commander'
import { app } from 'electron'
import log from 'electron-log/main'
import type { Handlers } from '../shared/contract.ts'
import type { FailureKind } from '../shared/failure.ts'
import { failureOf } from '../shared/failure.ts'
import { messages } from '../shared/messages.ts'
import { openStore } from '../store/open.ts'
import { addCasebookCommand } from './commands/casebook.ts'
import { addCompareCommand } from './commands/compare.ts'
import { addListCommand } from './commands/list.ts'
import { area, code, limit } from './commands/arguments.ts'
import { show } from './commands/output.ts'
import type { Shown } from './commands/output.ts'
import { addPrintCommand } from './commands/print.ts'
import { profileText } from './commands/profile-text.ts'
import { loadedText, searchText } from './commands/lists-text.ts'
import { createCasebookParts } from './casebook-parts.ts'
import { createHandlers } from './handlers.ts'
import { createOffice } from './office/office.ts'
import { paths } from './paths.ts'
import type { SheetData } from './print/order.ts'
import { serve } from './protocol.ts'

/** Exit codes that scripts may rely on. */
const exitCodes = { done: 0, other: 1, usage: 2, refused: 3, notFound: 4 } as const

const exitCodeOf: Partial<Record<FailureKind, number>> = {
  'invalid-input': exitCodes.refused,
  'not-found': exitCodes.notFound,
  'wrong-passphrase': exitCodes.refused,
  'unlock-wait': exitCodes.refused,
  'passphrase-unread': exitCodes.refused,
  'several-people': exitCodes.refused,
  'casebook-absent': exitCodes.notFound,
  'casebook-not-found': exitCodes.notFound,
  'job-list-gone': exitCodes.notFound,
}

/** What commands are made from that go around the handlers. */
interface Parts {
  readonly casebookFolder: string
  readonly sheets: SheetData
  /** Called when a command did only part of what it was asked for. */
  readonly onPartly: () => void
}

/** Every command, over the same handlers as the window. */
function createProgram(handlers: Handlers, { casebookFolder, sheets, onPartly }: Parts): Command {
  const program = new Command('waymark')
    .description('Occupation profiles, wages and handouts for career counselors, offline.')
    .version(app.getVersion())
    .option('--data-dir <dir>', 'keep all that Waymark writes in this folder')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })

  program
    .command('search')
    .description('find occupations by words or code')
    .argument('<words...>', 'what the client says, a title, or a code')
    .option('--area <code>', 'place for the figures', area, 'US')
    .option('--limit <number>', 'how many to show', limit, 20)
    .option('--json', 'print one JSON document')
    .action(async (words: string[], options: Shown & { area: string; limit: number }) => {
      const { area: place, limit: most } = options
      const input = { words: words.join(' '), area: place, limit: most }
      await show(await handlers['occupations.search'](input), options, searchText)
    })

  program
    .command('profile')
    .description('show everything about one occupation')
    .argument('<code>', 'SOC or O*NET-SOC code', code)
    .option('--area <code>', 'place for the figures', area, 'US')
    .option('--json', 'print one JSON document')
    .action(async (occupation: string, options: Shown & { area: string }) => {
      const profile = await handlers['profile.get']({ code: occupation, area: options.area })
      await show(profile, options, profileText)
    })

  addCompareCommand(program, handlers)
  addListCommand(program, handlers)
  addCasebookCommand(program, casebookFolder)
  addPrintCommand(program, sheets, onPartly)

  program
    .command('data')
    .description('show what is loaded: each source, release, date and rows')
    .option('--json', 'print one JSON document')
    .action(async (options: Shown) => {
      await show(await handlers['data.loaded']({}), options, loadedText)
    })

  return program
}

/** Runs one command and answers its exit code; what went wrong is said on stderr. */
export async function runCommand(args: readonly string[]): Promise<number> {
  log.transports.console.level = false
  const places = paths()
  log.transports.file.resolvePathFn = () => `${places.logs}/waymark.log`
  try {
    const store = openStore(places.store)
    serve(places.window)
    const sheets = { store, office: createOffice(places.office, store) }
    const casebook = createCasebookParts({ sheets, paths: places })
    const handlers = createHandlers({
      ...sheets,
      paths: places,
      casebook,
      onReady: () => undefined,
    })
    let code: number = exitCodes.done
    const program = createProgram(handlers, {
      casebookFolder: places.casebook,
      sheets,
      onPartly: () => (code = exitCodes.other),
    })
    await program.parseAsync([...args], { from: 'user' })
    store.close()
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0
        ? exitCodes.done
        : error.code === 'commander.invalidArgument'
          ? exitCodes.refused
          : exitCodes.usage
    }
    const { kind, subject } = failureOf(error)
    process.stderr.write(`${messages.failure[kind](subject ?? '')}\n`)
    return exitCodeOf[kind] ?? exitCodes.other
  }
}
