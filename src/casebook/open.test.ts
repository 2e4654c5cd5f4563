import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Plain from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { casebookState, createCasebook, unlockCasebook } from './casebook.ts'
import { connect } from './connection.ts'
import { readKeyFile } from './keys/key-file.ts'
import { openWithPassphrase } from './keys/keyring.ts'
import { placesIn } from './places.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

const isRoot = process.getuid?.() === 0
const isWindows = process.platform === 'win32'

let made: TestCasebook
let file: string

beforeEach(async () => {
  made = await newTestCasebook()
  file = placesIn(made.folder).database
  const client = made.casebook.clients.add(someClient())
  // Long enough that the file has pages beyond its tables' first ones.
  const sections = [{ heading: 'Reason', text: 'Visit at the desk. '.repeat(4000) }]
  for (let n = 0; n < 3; n += 1) made.casebook.notes.start(client.id, someNote({ sections }))
})
afterEach(() => made.remove())

const dataKey = async (): Promise<Buffer> =>
  openWithPassphrase(readKeyFile(placesIn(made.folder).keys), made.owner, PASSPHRASE)

/** How unlocking was refused, and whether a byte of the folder changed by it. */
async function refusal(): Promise<{ readonly kind: string; readonly untouched: boolean }> {
  const bytes = (): string =>
    readdirSync(made.folder)
      .filter((name) => !name.includes('attempts'))
      .toSorted()
      .map((name) => {
        const content = readFileSync(join(made.folder, name))
        return `${name} ${createHash('sha256').update(content).digest('hex')}`
      })
      .join('\n')
  const before = bytes()
  const kind = await made.unlock().then(
    () => 'opened',
    (error: { readonly kind: string }) => error.kind,
  )
  return { kind, untouched: bytes() === before }
}
const refused = (kind: string): unknown => ({ kind, untouched: true })

describe('creating', () => {
  test('leaves a file and its keys, for this user alone', () => {
    made.casebook.lock()
    expect(readdirSync(made.folder).toSorted()).toEqual(['casebook.db', 'casebook.keys.json'])
    expect(isWindows || (statSync(file).mode & 0o777) === 0o600).toBe(true)
    expect(readFileSync(file).subarray(0, 6).toString('latin1')).not.toBe('SQLite')
  })

  test('is refused where a casebook is, whatever its state', async () => {
    made.casebook.lock()
    for (const content of [readFileSync(file), Buffer.alloc(0)]) {
      writeFileSync(file, content)
      await expect(
        createCasebook(made.folder, { name: 'Eve', passphrase: 'x'.repeat(12) }, { cost: COST }),
      ).rejects.toMatchObject({ kind: 'casebook-exists' })
      expect(readFileSync(file)).toEqual(content)
    }
  })

  test('keeps the keys of a casebook that was moved away', async () => {
    made.casebook.lock()
    const keys = readFileSync(placesIn(made.folder).keys)
    rmSync(file)
    const next = await createCasebook(
      made.folder,
      { name: 'B', passphrase: PASSPHRASE },
      { cost: COST },
    )
    next.casebook.lock()
    const kept = readdirSync(made.folder).find((name) => /^casebook\.keys\.\d.*\.json$/.test(name))
    expect(readFileSync(join(made.folder, kept ?? ''))).toEqual(keys)
  })

  test('follows a creation that was killed halfway', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-casebook-'))
    writeFileSync(join(folder, 'casebook.db.new'), 'half')
    const next = await createCasebook(folder, { name: 'B', passphrase: PASSPHRASE }, { cost: COST })
    next.casebook.lock()
    expect(readdirSync(folder)).toEqual(['casebook.db', 'casebook.keys.json'])
    rmSync(folder, { recursive: true })
  })
})

describe('unlocking', () => {
  test('finds what was saved', async () => {
    made.casebook.lock()
    const casebook = await made.unlock()
    expect(casebook.clients.list()).toMatchObject([{ code: 'C-100', displayName: 'Robin' }])
    casebook.lock()
  })

  test('a wrong passphrase is counted across starts and never harms', async () => {
    made.casebook.lock()
    const wrong = { by: 'passphrase', person: made.owner, passphrase: 'not this one' } as const
    const options = { clock: made.clock }
    for (let n = 0; n < 3; n += 1) {
      await expect(unlockCasebook(made.folder, wrong, options)).rejects.toMatchObject({
        kind: 'wrong-passphrase',
      })
    }
    expect(casebookState(made.folder, made.clock).people).toMatchObject([
      { name: 'Ana Owner', role: 'owner', keychain: false, waitMs: 5_000 },
    ])
    await expect(made.unlock()).rejects.toMatchObject({ kind: 'unlock-wait', subject: '5 seconds' })
    made.clock.forward(5_000)
    const casebook = await made.unlock()
    expect(casebookState(made.folder, made.clock).people).toMatchObject([{ waitMs: 0 }])
    casebook.lock()
  })

  test('with the recovery code gives a new passphrase', async () => {
    made.casebook.lock()
    const code = made.recoveryCode.toLowerCase()
    const newPassphrase = 'another song altogether'
    const options = { cost: COST, clock: made.clock }
    const recovered = await unlockCasebook(
      made.folder,
      { by: 'recovery-code', person: made.owner, code, newPassphrase },
      options,
    )
    expect(recovered.clients.list()).toHaveLength(1)
    expect(recovered.audit.list(1)).toMatchObject([
      { action: 'people', subject: made.owner, detail: 'passphrase by recovery code' },
    ])
    recovered.lock()
    await expect(made.unlock()).rejects.toMatchObject({ kind: 'wrong-passphrase' })
    const again = await unlockCasebook(
      made.folder,
      { by: 'passphrase', person: made.owner, passphrase: newPassphrase },
      options,
    )
    again.lock()
  })

  test('after locking, every request says so and the key is gone', async () => {
    const { casebook } = made
    casebook.lock()
    casebook.lock()
    expect(casebook.isLocked).toBe(true)
    for (const ask of [
      () => casebook.clients.list(),
      () => casebook.clients.add(someClient({ code: 'X' })),
      () => casebook.find.search('visit', { limit: 5 }),
      () => casebook.people.renewRecoveryCode(),
    ]) {
      expect(ask).toThrow(expect.objectContaining({ kind: 'casebook-locked' }))
    }
    await expect(casebook.people.add('B', 'counselor', PASSPHRASE)).rejects.toMatchObject({
      kind: 'casebook-locked',
    })
  })
})

describe('a file that cannot be opened is told by its kind and left as it is', () => {
  test('none', async () => {
    made.casebook.lock()
    rmSync(file)
    expect(casebookState(made.folder)).toMatchObject({ exists: false })
    expect(await refusal()).toEqual(refused('casebook-absent'))
  })

  test('without its keys', async () => {
    made.casebook.lock()
    rmSync(placesIn(made.folder).keys)
    expect(await refusal()).toEqual(refused('casebook-keys-damaged'))
    expect(() => casebookState(made.folder)).toThrow(
      expect.objectContaining({ kind: 'casebook-keys-damaged' }),
    )
  })

  test('open in another copy of the program', async () => {
    // Not by `refusal`, whose reading of the file would drop this process's lock on it.
    await expect(made.unlock()).rejects.toMatchObject({ kind: 'casebook-in-use' })
    // Neither may the copying of its bytes.
    await made.casebook.backups.make()
    const script = `
      import { unlockCasebook } from ${JSON.stringify(join(process.cwd(), 'src/casebook/casebook.ts'))}
      const [folder, person, passphrase] = process.argv.slice(1)
      await unlockCasebook(folder, { by: 'passphrase', person, passphrase })
        .then(() => console.log('opened'), (error) => console.log(error.kind))`
    const other = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script, made.folder, made.owner, PASSPHRASE],
      { encoding: 'utf8' },
    )
    expect(other.stdout.trim()).toBe('casebook-in-use')
  })

  const damaged: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut within a page', (bytes) => bytes.subarray(0, bytes.length - 1000)],
    ['cut between pages', (bytes) => bytes.subarray(0, bytes.length - 8192)],
    ['cut to one page', (bytes) => bytes.subarray(0, 4096)],
    ['all noise', (bytes) => Buffer.alloc(bytes.length, 0x3b)],
    ['damaged in its first page', (bytes) => bytes.fill(0, 40, 60)],
    ['text', () => Buffer.from('not a database'.repeat(1000))],
  ]
  test.each(damaged)('%s', async (_what, doctor) => {
    made.casebook.lock()
    writeFileSync(file, doctor(readFileSync(file)))
    expect(await refusal()).toEqual(refused('casebook-damaged'))
  })

  test('damaged deep inside: found by the check, and by whoever reads there', async () => {
    made.casebook.lock()
    const bytes = readFileSync(file)
    const middle = Math.floor(bytes.length / 8192) * 4096
    writeFileSync(file, bytes.fill(0x11, middle, middle + 100))
    const found = await made.unlock().then(
      async (casebook) => {
        const { integrity } = await casebook.check()
        casebook.lock()
        return integrity
      },
      (error: { readonly kind: string }) => error.kind,
    )
    expect(['damaged', 'casebook-damaged']).toContain(found)
  })

  test('a plain SQLite file', async () => {
    made.casebook.lock()
    rmSync(file)
    new Plain(file).exec('CREATE TABLE t (a)').close()
    expect(await refusal()).toEqual(refused('casebook-damaged'))
  })

  test('encrypted with the key, but something else', async () => {
    made.casebook.lock()
    rmSync(file)
    connect(file, await dataKey(), 'make')
      .exec('CREATE TABLE t (a)')
      .close()
    expect(await refusal()).toEqual(refused('casebook-damaged'))
  })

  test("another casebook's file", async () => {
    made.casebook.lock()
    const other = await newTestCasebook()
    other.casebook.lock()
    copyFileSync(placesIn(other.folder).database, file)
    other.remove()
    expect(await refusal()).toEqual(refused('casebook-damaged'))
  })

  test('of a newer version', async () => {
    made.casebook.lock()
    const database = connect(file, await dataKey(), 'write')
    database.pragma('user_version = 99')
    database.close()
    expect(await refusal()).toEqual(refused('casebook-newer'))
  })

  test.skipIf(isWindows)('in a folder that cannot be written', async ({ skip }) => {
    made.casebook.lock()
    if (isRoot) {
      // Root ignores permissions, but not a file system that is mounted for reading.
      const bind = spawnSync('mount', ['--bind', made.folder, made.folder])
      if (bind.status !== 0) skip('root without the right to mount')
      spawnSync('mount', ['-o', 'remount,ro,bind', made.folder])
    } else {
      chmodSync(made.folder, 0o500)
    }
    try {
      await expect(made.unlock()).rejects.toMatchObject({ kind: 'casebook-read-only' })
      await expect(
        createCasebook(join(made.folder, 'new'), { name: 'B', passphrase: PASSPHRASE }),
      ).rejects.toMatchObject({ kind: 'casebook-read-only' })
    } finally {
      if (isRoot) spawnSync('umount', [made.folder])
      else chmodSync(made.folder, 0o700)
    }
    expect(existsSync(file)).toBe(true)
    const casebook = await made.unlock()
    expect(casebook.clients.list()).toHaveLength(1)
    casebook.lock()
  })
})
