import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { restoreCasebook, unlockCasebook } from './casebook.ts'
import { failureOf } from '../shared/failure.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient, someNote } from './testing/casebooks.ts'
import type { TestCasebook } from './testing/casebooks.ts'

/** In the key file names of the office's people stand in clear; everything else is looked for. */
const PHRASES = {
  code: 'ZQCODE7731',
  name: 'Zebulon Quarrywright',
  contact: 'zq contact by pigeon',
  program: 'Zq Program Nine',
  tag: 'zq-tag-lighthouse',
  goal: 'zq goal of the lighthouse',
  place: 'zq place under bridge',
  service: 'zq service of lanterns',
  subject: 'zq subject of lanterns',
  heading: 'Zq Heading',
  text: 'zq narrative naïve café 日本 lanterns',
  noteGoal: 'zq note goal harbor',
  to: 'zq referral harbor',
  reason: 'zq reason harbor',
  outcome: 'zq outcome harbor',
  title: 'zq occupation keeper',
  area: 'zq area of fog',
  release: 'zq release of fog',
  handout: 'zq handout of fog',
  step: 'zq step to the tower',
  owner: 'zq owner of tower',
  amendWhy: 'zq amendment why',
  amendText: 'zq amendment text',
  template: 'Zq Template',
  snippet: 'zq snippet text',
  earlier: 'zq earlier wording',
} as const

let made: TestCasebook
let stick: string
beforeEach(async () => {
  made = await newTestCasebook()
  stick = mkdtempSync(join(tmpdir(), 'waymark-stick-'))
})
afterEach(() => {
  made.remove()
  rmSync(stick, { recursive: true, force: true })
})

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())

/** `phrase in file` for each phrase that stands in a file in UTF-8 or UTF-16, in either byte order. */
function leaks(phrases: readonly string[], folders: readonly string[]): string[] {
  const forms = phrases.flatMap((phrase) => {
    const wide = Buffer.from(phrase, 'utf16le')
    return [Buffer.from(phrase, 'utf8'), wide, Buffer.from(wide).swap16()].map((bytes) => ({
      phrase,
      bytes,
    }))
  })
  return folders.flatMap(filesUnder).flatMap((file) => {
    const content = readFileSync(file)
    return forms
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ phrase }) => `${phrase} in ${file}`)
  })
}

test('no word of a client or a note stands in any file', async () => {
  const { clients, notes, templates, find, backups } = made.casebook
  const client = clients.add(
    someClient({
      code: PHRASES.code,
      displayName: PHRASES.name,
      contact: PHRASES.contact,
      programs: [PHRASES.program],
      tags: [PHRASES.tag],
      goal: PHRASES.goal,
    }),
  )
  templates.save({ name: PHRASES.template, headings: [PHRASES.heading] })
  templates.saveSnippet({ abbreviation: 'zq', text: PHRASES.snippet })
  const draft = notes.start(client.id, someNote({ subject: PHRASES.earlier.repeat(10) }))
  const content = someNote({
    place: PHRASES.place,
    program: PHRASES.program,
    services: [PHRASES.service],
    subject: PHRASES.subject,
    template: PHRASES.template,
    sections: [{ heading: PHRASES.heading, text: PHRASES.text }],
    goals: [{ text: PHRASES.noteGoal, status: 'open' }],
    referrals: [{ to: PHRASES.to, reason: PHRASES.reason, outcome: PHRASES.outcome }],
    discussed: [
      {
        kind: 'occupation',
        code: '51-4121.00',
        title: PHRASES.title,
        areas: [PHRASES.area],
        releases: [PHRASES.release],
      },
    ],
    handouts: [{ title: PHRASES.handout, at: '2026-11-22T15:00:00.000Z' }],
    nextStep: PHRASES.step,
    owner: PHRASES.owner,
  })
  made.clock.forward(700_000)
  const { revision } = notes.save(draft.id, draft.revision, content)
  expect(notes.versions(draft.id)).toHaveLength(1)
  notes.sign(draft.id, revision)
  notes.amend(draft.id, { reason: PHRASES.amendWhy, text: PHRASES.amendText })
  // Enough unsaved-to-main pages that the write-ahead log holds much of it.
  for (let n = 0; n < 40; n += 1) notes.start(client.id, content)
  expect(find.search('lanterns', { limit: 9 }).notes.length).toBeGreaterThan(0)

  const phrases = Object.values(PHRASES)
  const everywhere = [made.folder, stick]
  // While it is open, with the write-ahead log beside it. Files are only read here, once each.
  const { file } = await backups.make(stick)
  await backups.makeDue()
  expect(filesUnder(made.folder).some((name) => name.endsWith('-wal'))).toBe(true)
  expect(leaks(phrases, everywhere)).toEqual([])

  made.casebook.lock()
  const restored = await restoreCasebook(
    made.folder,
    file,
    { by: 'passphrase', person: made.owner, passphrase: PASSPHRASE },
    { cost: COST, clock: made.clock },
  )
  // The phrases are there for whoever has the key, so that their absence means something.
  const exported = [...restored.out.json(null)].join('')
  const inNotes = phrases.filter((phrase) => !exported.includes(phrase))
  expect(inNotes).toEqual([PHRASES.snippet, PHRASES.earlier])
  expect(leaks(phrases, everywhere)).toEqual([])
  restored.lock()
  expect(leaks(phrases, everywhere)).toEqual([])
})

test('the keys hold the names of the office, and no key, code or passphrase', async () => {
  const { recoveryCode } = made
  const secrets = [
    PASSPHRASE,
    recoveryCode,
    recoveryCode.replaceAll('-', ''),
    recoveryCode.slice(0, 11),
  ]
  await made.casebook.backups.make(stick)
  expect(leaks(secrets, [made.folder, stick])).toEqual([])
  expect(leaks(['Ana Owner'], [made.folder])).toHaveLength(1)
})

test('no failure repeats what a person wrote', async () => {
  const { clients, notes, templates, find } = made.casebook
  const secret = 'zqsecret'
  clients.add(someClient({ code: secret }))
  templates.save({ name: secret, headings: [secret] })
  const asks: (() => unknown)[] = [
    () => clients.add(someClient({ code: secret })),
    () => clients.get(secret),
    () => templates.save({ name: secret, headings: [secret] }),
    () => notes.get(secret),
    () => notes.start(secret, someNote({ subject: secret })),
    () => find.timeLine(secret, { limit: 1 }),
    () => find.search(`${secret} AND (`, { client: secret, limit: 1 }),
  ]
  const told = asks.map((ask) => {
    try {
      ask()
      return 'no failure'
    } catch (error) {
      const shown = error instanceof Error ? `${error.message} ${String(error.cause)}` : ''
      return `${JSON.stringify(failureOf(error))} ${shown}`
    }
  })
  const wrong = { by: 'passphrase', person: made.owner, passphrase: secret } as const
  made.casebook.lock()
  told.push(await unlockCasebook(made.folder, wrong).then(() => 'no failure', String))
  expect(told).not.toContain('no failure')
  expect(told.filter((text) => text.includes(secret))).toEqual([])
})
