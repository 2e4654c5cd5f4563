import type { Page } from '@playwright/test'
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Input, Output, RequestName } from '../src/shared/contract.ts'
import { PASSPHRASE, someClient, someNote } from '../src/casebook/testing/casebooks.ts'
import { closeWaymark, expect, openWaymark, test } from './app.ts'
import type { Waymark } from './app.ts'
import { runWaymark } from './command-line.ts'
import type { CommandOutcome } from './command-line.ts'
import { readPdf } from './pdf.ts'

const NAME = 'Zebulon Quarrywright'
const WORDS = 'zq narrative of lanterns'

/** Asks main as the window does. */
async function ask<Name extends RequestName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Output<Name>>> {
  return page.evaluate(
    ([request, given]) => {
      const bridge: { call: (name: unknown, input: unknown) => Promise<never> } = Object(
        Reflect.get(globalThis, 'waymark'),
      )
      return bridge.call(request, given)
    },
    [name, input] as const,
  )
}

async function have<Name extends RequestName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await ask(page, name, input)
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.kind}`)
  return answer.value
}

const locked = { ok: false, failure: { kind: 'casebook-locked' } }

/** Keeps what the event tells in the page. */
async function listen(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    const bridge: { on: (name: string, listener: (detail: unknown) => void) => unknown } = Object(
      Reflect.get(globalThis, 'waymark'),
    )
    bridge.on('casebook.locked', (detail) => told.push(detail))
    bridge.on('casebook.opened', (detail) => told.push(detail))
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'told'))
}

const create = (page: Page) =>
  have(page, 'casebook.create', { name: 'Ana Owner', passphrase: PASSPHRASE })

const happens = ({ electron }: Waymark, event: string): Promise<void> =>
  electron.evaluate(({ powerMonitor }, name) => {
    const emitter: { emit: (event: string) => boolean } = powerMonitor
    emitter.emit(name)
  }, event)

test('sleep, the lock of the screen and the key lock it, and the window is told why', async ({
  waymark,
  page,
}) => {
  expect(await have(page, 'casebook.state', {})).toMatchObject({ status: 'absent' })
  const told = await listen(page)
  const { state, recoveryCode } = await create(page)
  expect(state).toMatchObject({ status: 'open', me: { name: 'Ana Owner', role: 'owner' } })
  expect(recoveryCode.length).toBeGreaterThan(40)
  const person = state.me.id
  const unlock = () => have(page, 'casebook.unlock', { person, passphrase: PASSPHRASE })

  for (const [event, why] of [
    ['suspend', 'sleep'],
    ['lock-screen', 'screen'],
  ] as const) {
    await happens(waymark, event)
    expect(await ask(page, 'casebook.clients.list', { archived: false })).toEqual(locked)
    expect(await have(page, 'casebook.state', {})).toMatchObject({ status: 'locked', why })
    await unlock()
  }
  await have(page, 'casebook.lock', {})
  expect(await ask(page, 'casebook.search', { words: 'lanterns', client: null, limit: 5 })).toEqual(
    locked,
  )
  expect(await told()).toEqual([{ why: 'sleep' }, { why: 'screen' }, { why: 'asked' }])

  const wrong = await ask(page, 'casebook.unlock', { person, passphrase: 'not the words' })
  expect(wrong).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
  const newPassphrase = 'another song of words'
  await have(page, 'casebook.recover', { person, code: recoveryCode, newPassphrase })
  expect(await have(page, 'casebook.clients.list', { archived: false })).toEqual([])
})

test('a keychain that keeps secrets in clear is refused', async ({ waymark, page }) => {
  await create(page)
  // What Chromium falls back to where there is no keychain.
  await waymark.electron.evaluate(({ safeStorage }) => {
    safeStorage.getSelectedStorageBackend = () => 'basic_text'
    safeStorage.isEncryptionAvailable = () => true
  })
  expect(await have(page, 'casebook.state', {})).toMatchObject({
    keychainHere: process.platform !== 'linux',
    keychain: false,
  })
  test.skip(process.platform !== 'linux', 'elsewhere the system itself protects')
  expect(await ask(page, 'casebook.useKeychain', {})).toEqual({
    ok: false,
    failure: { kind: 'keychain-unprotected' },
  })
})

test('it locks itself after the minutes that are set', async ({ waymark, page }) => {
  await create(page)
  await have(page, 'settings.change', { lockAfterMinutes: 1 })
  // From now on a minute passes in main with every look at the clock.
  await waymark.electron.evaluate(() => {
    let ahead = 0
    globalThis.Date = new Proxy(Date, {
      construct: (real, given: []) => {
        ahead += 61_000
        return Reflect.construct(real, given.length === 0 ? [Date.now() + ahead] : given)
      },
    })
  })
  await expect
    .poll(() => have(page, 'casebook.state', {}), { timeout: 15_000 })
    .toMatchObject({ status: 'locked', why: 'idle' })
})

test('another copy is told that it is open here, and may have it once it is locked', async ({
  waymark,
  page,
  dataDir,
}) => {
  await create(page)
  const verify = (): Promise<CommandOutcome> =>
    runWaymark(['casebook', 'verify', '--passphrase-fd', '0'], dataDir, `${PASSPHRASE}\n`)
  const refused = await verify()
  expect(refused.stderr).toContain('Another copy of Waymark has the casebook open')
  expect(refused.code).toBe(1)
  await have(page, 'casebook.lock', {})
  expect(await verify()).toMatchObject({ code: 0, stderr: '' })
  // No backup is due any more, and the program ends at once.
  expect(await closeWaymark(waymark.electron)).toBe(true)
})

/** Files below `folder` that hold one of the phrases in UTF-8 or UTF-16. */
const filesWith = (folder: string, phrases: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file)
      return phrases.some(
        (phrase) => bytes.includes(phrase) || bytes.includes(phrase, 0, 'utf16le'),
      )
    })

test('what is written stays in the file, but for what the person exports', async ({ dataDir }) => {
  const data = join(dataDir, 'data')
  const out = join(dataDir, 'out.json')
  const waymark = await openWaymark(data)
  const { page, electron } = waymark
  try {
    const { me } = (await create(page)).state
    const client = await have(page, 'casebook.clients.save', {
      existing: null,
      fields: someClient({ displayName: NAME, goal: WORDS }),
    })
    const sections = [{ heading: 'Reason', text: WORDS }]
    const { id, revision } = await have(page, 'casebook.notes.start', {
      client: client.id,
      content: someNote({ sections }),
    })
    const saved = await have(page, 'casebook.notes.save', {
      id,
      revision,
      content: someNote({ sections, subject: WORDS }),
    })
    const found = await have(page, 'casebook.search', { words: 'lantern', client: null, limit: 5 })
    expect(found.notes).toHaveLength(1)
    await have(page, 'casebook.notes.sign', { id, revision: saved.revision })
    // What fails is logged, by its kind alone.
    const again = await ask(page, 'casebook.notes.save', {
      id,
      revision: saved.revision,
      content: someNote({ sections }),
    })
    expect(again).toEqual({ ok: false, failure: { kind: 'note-signed' } })

    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (...given: unknown[]) => {
        Object.assign(globalThis, { asked: given.at(-1) })
        return Promise.resolve({ canceled: false, filePath })
      }
    }, out)
    const exported = await have(page, 'casebook.export', { client: null, form: 'json' })
    expect(exported).toEqual({ done: true, fileName: 'out.json' })
    expect(readFileSync(out, 'utf8')).toContain(NAME)
    const asked = await electron.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked')))
    expect(asked).toContain('dontAddToRecent')
    expect(asked).not.toContain('Quarrywright')

    const pdf = join(dataDir, 'out.pdf')
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, pdf)
    await have(page, 'casebook.export', { client: client.id, form: 'pdf' })
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')

    const packet = { id, to: 'file', named: false } as const
    expect(await ask(page, 'casebook.notes.packet', packet)).toEqual({
      ok: false,
      failure: { kind: 'note-without-occupations' },
    })
    const discussing = await have(page, 'casebook.notes.start', {
      client: client.id,
      content: someNote({
        discussed: [
          {
            kind: 'occupation',
            code: '29-2072.00',
            title: 'Medical Records Specialists',
            areas: ['California'],
            releases: ['OEWS May 2026'],
          },
        ],
      }),
    })
    expect(
      await have(page, 'casebook.notes.packet', { ...packet, id: discussing.id }),
    ).toMatchObject({ done: true, fileName: 'out.pdf' })
    expect(JSON.stringify(await readPdf(pdf))).not.toContain('Quarrywright')

    const late = join(dataDir, 'late.pdf')
    await electron.evaluate(({ dialog, powerMonitor }, filePath) => {
      dialog.showSaveDialog = () => {
        powerMonitor.emit('lock-screen')
        return Promise.resolve({ canceled: false, filePath })
      }
    }, late)
    // Whoever locked it while the dialog stood open meant it.
    const named = { id: discussing.id, to: 'file', named: true } as const
    expect(await ask(page, 'casebook.notes.packet', named)).toEqual(locked)
    expect(existsSync(late)).toBe(false)
    await have(page, 'casebook.unlock', { person: me.id, passphrase: PASSPHRASE })

    const backups = await have(page, 'casebook.backups.now', {})
    expect(backups.items).toHaveLength(1)
    expect(JSON.stringify(backups)).not.toContain(dataDir)
    const [newest] = backups.items
    if (!newest) throw new Error('no backup')
    expect(await have(page, 'casebook.backups.preview', { backup: newest.id })).toMatchObject({
      notes: { same: 2, onlyHere: 0 },
    })
    expect(await have(page, 'casebook.audit.verify', { noted: null })).toMatchObject({
      whole: true,
    })
    expect(filesWith(data, [NAME, WORDS, PASSPHRASE])).toEqual([])
  } finally {
    await closeWaymark(electron)
  }
  // Quitting makes the day's backup and folds the log of changes into the file.
  const casebook = join(data, 'casebook')
  expect(existsSync(join(casebook, 'casebook.db-wal'))).toBe(false)
  const kept = readdirSync(join(casebook, 'backups'))
  expect(kept.filter((name) => name.endsWith('-day.db'))).toHaveLength(1)
  expect(filesWith(data, [NAME, WORDS, PASSPHRASE])).toEqual([])
  expect(readFileSync(join(data, 'logs', 'waymark.log'), 'utf8')).toContain(
    'casebook.notes.save: note-signed',
  )
})
