import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCasebook, unlockCasebook } from './casebook.ts'
import type { Casebook } from './casebook.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

const isRoot = process.getuid?.() === 0

let made: TestCasebook
let client: string

beforeEach(async () => {
  made = await newTestCasebook()
  client = made.casebook.clients.add(someClient()).id
})
afterEach(() => made.remove())

const saidSchema = z.object({
  id: z.string(),
  revision: z.number(),
  text: z.string(),
  signed: z.boolean(),
})
type Said = z.infer<typeof saidSchema>

/** Lets another process write for `ms`, kills it, and answers what it was told is saved. */
async function writeAndKill(ms: number): Promise<Said[]> {
  const program = join(import.meta.dirname, 'testing', 'write-until-killed.ts')
  const child = spawn(process.execPath, [program, made.folder, made.owner, client], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  const started = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text
      resolve()
    })
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('close', () => resolve())
    child.once('error', reject)
  })
  await Promise.race([started, ended])
  await pause(ms)
  child.kill('SIGKILL')
  await ended
  // The last line may have been cut by the kill: it was not told whole.
  return told
    .split('\n')
    .slice(0, -1)
    .map((line) => saidSchema.parse(JSON.parse(line)))
}

const kills = process.env['WAYMARK_LONG'] ? 25 : 1

test.for(Array.from({ length: kills }, (_, index) => index))(
  'a program that is killed while it writes loses nothing that it called saved (%i)',
  async (index, { expect }) => {
    made.casebook.lock()
    // Spread over the moments of a save, a checkpoint and a signature.
    const said = await writeAndKill(150 + ((index * 97) % 1000))
    expect(said.length).toBeGreaterThan(0)
    const casebook = await made.unlock()
    const last = new Map(said.map((one) => [one.id, one]))
    for (const { id, revision, text, signed } of last.values()) {
      const note = casebook.notes.get(id)
      expect(note.revision).toBeGreaterThanOrEqual(revision)
      if (note.revision === revision) expect(note.sections[0]?.text).toBe(text)
      if (signed) expect(note.status).toBe('signed')
    }
    expect(await casebook.check()).toMatchObject({
      integrity: 'ok',
      searchIndex: 'ok',
      audit: { whole: true },
    })
    casebook.lock()
  },
)

describe('a full disk', () => {
  let disk: string
  let mounted: boolean

  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'waymark-disk-'))
    const mount = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    mounted = mount !== false && mount.status === 0
  })
  afterEach(() => {
    if (mounted) spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })

  const fill = (): void => {
    let bytes = 1024 * 1024
    for (let number = 0; bytes >= 512; number += 1) {
      try {
        writeFileSync(join(disk, `filler-${number}`), Buffer.alloc(bytes))
      } catch {
        bytes /= 2
      }
    }
  }
  const empty = (): void => {
    spawnSync('sh', ['-c', `rm -f ${disk}/*/filler-* ${disk}/filler-*`])
  }
  const unlockThere = (): Promise<Casebook> =>
    unlockCasebook(
      join(disk, 'casebook'),
      { by: 'passphrase', person: made.owner, passphrase: PASSPHRASE },
      { cost: COST, clock: made.clock },
    )

  test('refuses the save, keeps what was saved, and goes on when there is room', async ({
    skip,
  }) => {
    if (!mounted) skip('needs root and the right to mount a small disk')
    const note = made.casebook.notes.start(client, someNote({ subject: 'Saved before' }))
    made.casebook.lock()
    cpSync(made.folder, join(disk, 'casebook'), { recursive: true })
    const casebook = await unlockThere()
    fill()
    let { revision } = note
    let saved = note.subject
    const write = (): void => {
      for (let n = 0; n < 500; n += 1) {
        const sections = [{ heading: 'Reason', text: `${n} `.repeat(4000) }]
        const content = someNote({ subject: `Saved ${n}`, sections })
        ;({ revision } = casebook.notes.save(note.id, revision, content))
        saved = content.subject
      }
    }
    expect(write).toThrow(expect.objectContaining({ kind: 'disk-full' }))
    await expect(casebook.backups.make()).rejects.toMatchObject({ kind: 'disk-full' })
    expect(casebook.notes.get(note.id)).toMatchObject({ subject: saved, revision })
    empty()
    casebook.notes.save(note.id, revision, someNote({ subject: 'Room again' }))
    expect(await casebook.check()).toMatchObject({ integrity: 'ok', searchIndex: 'ok' })
    casebook.lock()
    const again = await unlockThere()
    expect(again.notes.get(note.id).subject).toBe('Room again')
    again.lock()
  })

  test('is not taken for a damaged casebook by what copies it', async ({ skip }) => {
    if (!mounted) skip('needs root and the right to mount a small disk')
    made.casebook.lock()
    cpSync(made.folder, join(disk, 'casebook'), { recursive: true })
    const casebook = await unlockThere()
    const room = join(disk, 'filler-room')
    writeFileSync(room, Buffer.alloc(64 * 1024))
    fill()
    // Less than the copy needs: the disk takes the beginning of its only piece without complaint.
    rmSync(room)
    await expect(casebook.check()).rejects.toMatchObject({ kind: 'disk-full' })
    await expect(casebook.backups.make()).rejects.toMatchObject({ kind: 'disk-full' })
    casebook.lock()
  })

  test('creates nothing, and leaves no half of a casebook', async ({ skip }) => {
    if (!mounted) skip('needs root and the right to mount a small disk')
    const folder = join(disk, 'new')
    mkdirSync(folder)
    fill()
    const owner = { name: 'B', passphrase: PASSPHRASE }
    await expect(createCasebook(folder, owner, { cost: COST })).rejects.toMatchObject({
      kind: 'disk-full',
    })
    empty()
    const { casebook } = await createCasebook(folder, owner, { cost: COST })
    expect(casebook.clients.list()).toEqual([])
    casebook.lock()
  })
})
