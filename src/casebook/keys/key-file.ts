import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { casebookId, personName, personRoles } from '../../shared/domain/casebook.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { writeDurably } from '../durable-file.ts'
import { asCasebookFailure, isAbsent, toldByKind } from '../failures.ts'
import { scryptSchema } from './passphrase.ts'
import { base64, wrapSchema } from './wrap.ts'

export const KEY_FILE_VERSION = 1

const personKeys = z.strictObject({
  id: casebookId,
  name: personName,
  role: z.enum(personRoles),
  passphrase: z.strictObject({ scrypt: scryptSchema, wrap: wrapSchema }),
  /** Only where the person chose it: a random secret that the operating system keeps sealed. */
  keychain: z.strictObject({ sealedSecret: base64, wrap: wrapSchema }).nullable(),
})
export type PersonKeys = z.infer<typeof personKeys>

const keyFile = z.strictObject({
  format: z.literal('waymark casebook keys'),
  version: z.literal(KEY_FILE_VERSION),
  casebook: casebookId,
  people: z.array(personKeys).min(1).max(200),
  recovery: z.strictObject({ salt: base64, wrap: wrapSchema }),
})
/** The data key, wrapped once for each way to open the casebook. It holds names of people of the office. */
export type KeyFile = z.infer<typeof keyFile>

const versionOnly = z.object({ version: z.number().int() })

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw isAbsent(error)
      ? new WaymarkError('casebook-keys-damaged', 'missing')
      : asCasebookFailure(error)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new WaymarkError('casebook-keys-damaged', 'unreadable')
  }
}

/**
 * Reads the wrapped keys.
 *
 * @throws WaymarkError `casebook-keys-damaged` or `casebook-newer`
 */
export function readKeyFile(file: string): KeyFile {
  const json = readJson(file)
  const version = versionOnly.safeParse(json)
  if (version.success && version.data.version > KEY_FILE_VERSION) {
    throw new WaymarkError('casebook-newer', 'keys')
  }
  const parsed = keyFile.safeParse(json)
  if (!parsed.success) throw new WaymarkError('casebook-keys-damaged', 'unreadable')
  return parsed.data
}

/** Replaces the wrapped keys by rename: the old file or the new one stands, never half of one. */
export function writeKeyFile(file: string, keys: KeyFile): void {
  toldByKind(() => writeDurably(file, `${JSON.stringify(keyFile.parse(keys), null, 2)}\n`))
}

/** For a copy that leaves the computer: the keychain of this one means nothing elsewhere. */
export function withoutKeychain(keys: KeyFile): KeyFile {
  return { ...keys, people: keys.people.map((person) => ({ ...person, keychain: null })) }
}
