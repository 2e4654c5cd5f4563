import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Backup } from '../../shared/domain/casebook-views.ts'
import { peopleOfBackup, restoreCasebook } from '../casebook.ts'
import type { Casebook } from '../casebook.ts'
import { readKeyFile } from '../keys/key-file.ts'
import { openWithPassphrase } from '../keys/keyring.ts'
import { placesIn } from '../places.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient, someNote } from '../testing/casebooks.ts'
import type { TestCasebook } from '../testing/casebooks.ts'
import { backupsToDrop } from './keep.ts'

const DAY = 24 * 60 * 60_000

let made: TestCasebook
let stick: string
let client: string

beforeEach(async () => {
  made = await newTestCasebook()
  stick = mkdtempSync(join(tmpdir(), 'waymark-stick-'))
  client = made.casebook.clients.add(someClient()).id
  made.casebook.notes.start(client, someNote({ subject: 'Before the backup' }))
})
afterEach(() => {
  made.remove()
  rmSync(stick, { recursive: true, force: true })
})

const restore = (file: string, passphrase = PASSPHRASE, folder = made.folder): Promise<Casebook> =>
  restoreCasebook(
    folder,
    file,
    { by: 'passphrase', person: made.owner, passphrase },
    { cost: COST, clock: made.clock },
  )
const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

describe('making', () => {
  test('leaves an encrypted copy with its keys, and nothing half made', async () => {
    const backup = await made.casebook.backups.make(stick)
    expect(readdirSync(stick).toSorted()).toEqual(
      [basename(backup.file), basename(backup.file).replace('.db', '.keys.json')].toSorted(),
    )
    expect(made.casebook.backups.list(stick)).toEqual([backup])
    expect(readFileSync(backup.file).subarray(0, 6).toString('latin1')).not.toBe('SQLite')
    expect(peopleOfBackup(join(stick, 'new computer'), backup.file)).toMatchObject([
      { id: made.owner, name: 'Ana Owner' },
    ])
  })

  test('the day has one; a second follows hours of further work', async () => {
    const { backups, notes } = made.casebook
    expect(await backups.makeDue()).toMatchObject([{ reason: 'day' }])
    expect(await backups.makeDue()).toEqual([])
    made.clock.forward(DAY / 4)
    expect(await backups.makeDue()).toEqual([])
    notes.start(client, someNote())
    expect(await backups.makeDue()).toHaveLength(1)
    made.clock.forward(DAY)
    expect(await backups.makeDue()).toHaveLength(1)
    expect(backups.list()).toHaveLength(2)
  })

  test('an old one that cannot be removed yet does not spoil the new one', async () => {
    const { backups, id } = made.casebook
    for (const hour of ['08', '09']) {
      // A folder withstands removal as a file does that a virus scanner reads.
      const name = `casebook-${id.slice(0, 8)}-20261102T${hour}0000000Z-day.db`
      mkdirSync(join(placesIn(made.folder).backups, name), { recursive: true })
    }
    expect(await backups.makeDue()).toMatchObject([{ reason: 'day' }])
    expect(backups.list()).toHaveLength(3)
  })

  test('two casebooks share a folder and leave each other alone', async () => {
    const other = await newTestCasebook()
    await other.casebook.backups.make(stick)
    await made.casebook.backups.make(stick)
    expect(made.casebook.backups.list(stick)).toHaveLength(1)
    expect(readdirSync(stick)).toHaveLength(4)
    other.remove()
  })
})

describe('keeping', () => {
  const backupsOver = (days: number, reason: Backup['reason'] = 'day'): Backup[] =>
    Array.from({ length: days }, (_, back) => {
      const at = new Date(Date.UTC(2026, 10, 22, 12) - back * DAY).toISOString()
      return { file: `${reason}-${at.slice(0, 10)}`, at, reason, bytes: 1 }
    })

  test('seven days, four weeks, twelve months', () => {
    const all = backupsOver(800)
    const dropped = new Set(backupsToDrop(all))
    expect(all.filter((backup) => !dropped.has(backup)).map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-16',
      '2026-11-15',
      '2026-11-08',
      '2026-11-01',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })

  test('what was made by hand stays, and a rest of years loses nothing', () => {
    expect(backupsToDrop(backupsOver(800, 'hand'))).toEqual([])
    expect(backupsToDrop(backupsOver(7))).toEqual([])
    expect(backupsToDrop([])).toEqual([])
  })
})

describe('restoring', () => {
  test('a preview tells what would change', async () => {
    const { backups, clients, notes } = made.casebook
    const kept = notes.start(client, someNote())
    const signed = notes.start(client, someNote())
    const { file } = await backups.make(stick)
    notes.save(kept.id, 1, someNote({ subject: 'Changed since' }))
    notes.sign(signed.id, 1)
    notes.start(client, someNote())
    clients.add(someClient({ code: 'NEW' }))
    expect(await backups.preview(file)).toEqual({
      backupAt: '2026-11-22T15:00:00.000Z',
      clients: { onlyHere: 1, onlyInBackup: 0, newerHere: 0, newerInBackup: 0, same: 1 },
      notes: { onlyHere: 1, onlyInBackup: 0, newerHere: 2, newerInBackup: 0, same: 1 },
    })
  })

  test('brings the state of then, and keeps the file that it replaces', async () => {
    const { file } = await made.casebook.backups.make(stick)
    made.casebook.notes.start(client, someNote({ subject: 'After the backup' }))
    await expect(restore(file)).rejects.toEqual(kind('casebook-in-use'))
    made.casebook.lock()
    const restored = await restore(file)
    const subjects = (casebook: Casebook): string[] =>
      casebook.find.timeLine(client, { limit: 9 }).notes.map(({ subject }) => subject)
    expect(subjects(restored)).toEqual(['Before the backup'])
    expect(restored.audit.list(1)).toMatchObject([{ action: 'restore' }])
    restored.lock()

    const replaced = readdirSync(made.folder).filter((name) =>
      /^casebook\.replaced-.*\.db$/.test(name),
    )
    expect(replaced).toHaveLength(1)
    renameSync(join(made.folder, replaced[0] ?? ''), placesIn(made.folder).database)
    const before = await made.unlock()
    expect(subjects(before).toSorted()).toEqual(['After the backup', 'Before the backup'])
    before.lock()
  })

  test('works on a damaged casebook, with the passphrase of now', async () => {
    const { file } = await made.casebook.backups.make(stick)
    await made.casebook.people.changePassphrase(PASSPHRASE, 'a newer passphrase')
    made.casebook.lock()
    const { database } = placesIn(made.folder)
    writeFileSync(database, readFileSync(database).subarray(0, 5000))
    const restored = await restore(file, 'a newer passphrase')
    expect(restored.clients.list()).toHaveLength(1)
    restored.lock()
  })

  test('leaves no copy of the key behind where the casebook cannot be opened', async () => {
    const { file } = await made.casebook.backups.make(stick)
    made.casebook.lock()
    const places = placesIn(made.folder)
    const key = await openWithPassphrase(readKeyFile(places.keys), made.owner, PASSPHRASE)
    writeFileSync(places.database, readFileSync(places.database).subarray(0, 5000))
    const copies = vi.spyOn(Buffer, 'from')
    const restored = await restore(file)
    restored.lock()
    const left = copies.mock.results.filter(
      ({ value }) => Buffer.isBuffer(value) && key.equals(value),
    )
    copies.mockRestore()
    expect(left).toEqual([])
  })

  test('is for this user alone, whoever may read the stick', async () => {
    const { file } = await made.casebook.backups.make(stick)
    made.casebook.lock()
    chmodSync(file, 0o444)
    const restored = await restore(file)
    restored.lock()
    const { mode } = statSync(placesIn(made.folder).database)
    expect(process.platform === 'win32' || (mode & 0o777) === 0o600).toBe(true)
  })

  test('works on another computer, with the keys that travel along', async () => {
    const { file } = await made.casebook.backups.make(stick)
    const elsewhere = join(stick, 'new', 'computer')
    const restored = await restore(file, PASSPHRASE, elsewhere)
    expect(restored.clients.list()).toHaveLength(1)
    restored.lock()
    expect(
      readdirSync(elsewhere)
        .filter((name) => !name.includes('attempts'))
        .toSorted(),
    ).toEqual(['casebook.db', 'casebook.keys.json'])
  })

  test('works when the keys are lost, and refuses when the backup has none either', async () => {
    const { file } = await made.casebook.backups.make(stick)
    made.casebook.lock()
    rmSync(placesIn(made.folder).keys)
    const bare = join(stick, 'bare.db')
    copyFileSync(file, bare)
    await expect(restore(bare)).rejects.toEqual(kind('casebook-keys-damaged'))
    const restored = await restore(file)
    restored.lock()
    expect(existsSync(placesIn(made.folder).keys)).toBe(true)
  })

  const unusable: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 4096)],
    ['damaged', (bytes) => bytes.fill(7, bytes.length - 4000, bytes.length - 3990)],
  ]
  test.each(unusable)('one that is %s changes nothing', async (_what, doctor) => {
    const { file } = await made.casebook.backups.make(stick)
    writeFileSync(file, doctor(readFileSync(file)))
    await expect(made.casebook.backups.preview(file)).rejects.toEqual(kind('backup-unusable'))
    made.casebook.lock()
    const before = readFileSync(placesIn(made.folder).database)
    await expect(restore(file)).rejects.toEqual(kind('backup-unusable'))
    expect(readFileSync(placesIn(made.folder).database).equals(before)).toBe(true)
  })

  test("another casebook's backup is refused", async () => {
    const other = await newTestCasebook()
    const { file } = await other.casebook.backups.make(stick)
    other.remove()
    await expect(made.casebook.backups.preview(file)).rejects.toEqual(kind('backup-unusable'))
  })
})
