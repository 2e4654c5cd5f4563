import { Option } from 'commander'
import type { Command } from 'commander'
import { resolve } from 'node:path'
import { casebookState, unlockCasebook } from '../../casebook/casebook.ts'
import type { Casebook } from '../../casebook/casebook.ts'
import { exportForms } from '../../shared/casebook-contract.ts'
import type { ExportForm } from '../../shared/casebook-contract.ts'
import type { Person } from '../../shared/domain/casebook.ts'
import type { CasebookCheck } from '../../shared/domain/casebook-views.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { messages } from '../../shared/messages.ts'
import { recordPdf, textOf } from '../casebook-export.ts'
import { writePieces } from '../write-pieces.ts'
import { descriptor } from './arguments.ts'
import { show, writePiece } from './output.ts'
import type { Shown } from './output.ts'
import { passphraseFromDescriptor, passphraseFromTerminal } from './passphrase.ts'

const words = messages.casebook.commandLine

interface Unlocking extends Shown {
  readonly person?: string
  readonly passphraseFd?: number
}

function personOf(folder: string, wanted: string | undefined): Person {
  const { exists, people } = casebookState(folder)
  if (!exists) throw new WaymarkError('casebook-absent')
  const [only, ...others] = people
  if (wanted === undefined) {
    if (only && others.length === 0) return only
    throw new WaymarkError('several-people', people.map(({ name }) => name).join(', '))
  }
  const found = people.filter(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted.trim().toLowerCase(),
  )
  const [match, ...namesakes] = found
  if (!match) throw new WaymarkError('casebook-not-found', 'this person')
  if (namesakes.length > 0) {
    throw new WaymarkError('several-people', found.map(({ id }) => id).join(', '))
  }
  return match
}

/** Unlocks the casebook for `work`, and locks it again whatever comes. */
async function withCasebook<T>(
  folder: string,
  { person: wanted, passphraseFd }: Unlocking,
  work: (casebook: Casebook) => T | Promise<T>,
): Promise<T> {
  const person = personOf(folder, wanted)
  const passphrase =
    passphraseFd === undefined
      ? await passphraseFromTerminal(words.prompt(person.name))
      : await passphraseFromDescriptor(passphraseFd)
  const casebook = await unlockCasebook(folder, {
    by: 'passphrase',
    person: person.id,
    passphrase,
  })
  try {
    return await work(casebook)
  } finally {
    casebook.lock()
  }
}

const unsoundParts = ({ integrity, searchIndex, audit }: CasebookCheck): string[] => [
  ...(integrity === 'ok' ? [] : [words.part.integrity]),
  ...(searchIndex === 'ok' ? [] : [words.part.searchIndex]),
  ...(audit.whole ? [] : [words.part.audit]),
]

const checkText = (check: CasebookCheck): string => {
  const parts = unsoundParts(check)
  return parts.length === 0 ? words.sound(check) : words.unsound(parts)
}

async function exportClient(
  casebook: Casebook,
  code: string,
  { form, out, json }: Shown & { readonly form: ExportForm; readonly out?: string },
): Promise<void> {
  const client = casebook.clients.find(code)
  if (!client) throw new WaymarkError('casebook-not-found', 'this client')
  if (out === undefined) {
    const text = form === 'pdf' ? [] : textOf(casebook, client.id, form)
    for (const piece of text) await writePiece(piece)
    return
  }
  const file = resolve(out)
  await writePieces(
    file,
    form === 'pdf' ? [await recordPdf(casebook, client.id)] : textOf(casebook, client.id, form),
  )
  await show({ file }, json ? { json } : {}, () => words.exported(file))
}

/** `casebook verify`, `backup` and `export`, without a window. */
export function addCasebookCommand(program: Command, folder: string): void {
  const casebook = program
    .command('casebook')
    .description('check, back up and export the private notes on sessions')
  const unlocking = (name: string, description: string): Command =>
    casebook
      .command(name)
      .description(description)
      .option('--person <name>', 'who unlocks it, where several may')
      .option(
        '--passphrase-fd <number>',
        'read the passphrase from this open file descriptor instead of the terminal',
        descriptor,
      )
      .option('--json', 'print one JSON document')

  unlocking('verify', 'read the whole casebook and say whether it is sound').action(
    async (options: Unlocking) => {
      const check = await withCasebook(folder, options, (open) => open.check())
      await show(check, options, checkText)
      if (unsoundParts(check).length > 0) throw new WaymarkError('casebook-damaged')
    },
  )

  unlocking('backup', 'make an encrypted backup, checked by opening it')
    .option('--to <folder>', 'where to put it, instead of beside the casebook')
    .action(async (options: Unlocking & { readonly to?: string }) => {
      const { to } = options
      const backup = await withCasebook(folder, options, (open) =>
        open.backups.make(to === undefined ? undefined : resolve(to)),
      )
      await show(backup, options, ({ file, bytes }) => words.backedUp(file, bytes))
    })

  unlocking('export', 'write everything about one client, in clear')
    .requiredOption('--client <code>', "the office's own code of the client")
    .addOption(new Option('--form <form>', 'what to write').choices(exportForms).default('json'))
    .option('--out <file>', 'the file to write, instead of standard output; a PDF needs one')
    .action(
      async (
        options: Unlocking & {
          readonly client: string
          readonly form: ExportForm
          readonly out?: string
        },
        command: Command,
      ) => {
        if (options.form === 'pdf' && options.out === undefined) command.error(words.pdfNeedsFile)
        await withCasebook(folder, options, (open) => exportClient(open, options.client, options))
      },
    )
}
