import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clientFields } from '../../shared/domain/casebook.ts'
import { importFields } from '../../shared/domain/client-import.ts'
import type { ClientImportReport, ColumnMapping } from '../../shared/domain/client-import.ts'
import { messages } from '../../shared/messages.ts'
import { createCasebook } from '../casebook.ts'
import { COST, newTestCasebook, PASSPHRASE, someClient, someNote } from '../testing/casebooks.ts'
import type { TestCasebook } from '../testing/casebooks.ts'
import { describeTable, readClientTable } from './describe.ts'

let made: TestCasebook
beforeEach(async () => {
  made = await newTestCasebook()
})
afterEach(() => made.remove())

const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

const tableOf = (...lines: string[]) => readClientTable(lines.join('\r\n'))
const guessOf = (...lines: string[]): ColumnMapping => describeTable(tableOf(...lines)).guess
const check = (lines: readonly string[], existing: 'leave' | 'fill' = 'leave') =>
  made.casebook.imports.check(tableOf(...lines), guessOf(...lines), existing)
const run = (lines: readonly string[], existing: 'leave' | 'fill' = 'leave') =>
  made.casebook.imports.run(
    tableOf(...lines),
    guessOf(...lines),
    existing,
    check(lines, existing).check,
  )
const found = ({ findings }: ClientImportReport) =>
  findings.map(({ row, what, refused, fields, detail }) => [
    row,
    what,
    refused,
    fields.join(' '),
    detail,
  ])

const HEADER = 'code,name,contact,programs,status,tags,goal'

describe('the columns of a state’s export', () => {
  test('are matched by the names that agencies use, whatever their order and case', async () => {
    const lines = [
      'LastName;FIRST_NAME;Case Status;ClientID;Funding Stream;Cell Phone;Office',
      'Lee;Ann;Open;S-1;WIOA Adult | TAA;555 0100;North',
    ]
    const names = readClientTable(lines.join('\n')).header
    const guess = guessOf(...lines)
    expect(
      importFields.map((field) => (guess[field] === null ? null : names[guess[field]])),
    ).toEqual([
      'ClientID',
      'FIRST_NAME',
      'LastName',
      'Cell Phone',
      'Funding Stream',
      'Case Status',
      null,
      null,
    ])
    expect(check(lines).unusedColumns).toEqual(['Office'])
    await run(lines)
    expect(made.casebook.clients.find('s-1')).toMatchObject({
      displayName: 'Ann Lee',
      contact: '555 0100',
      programs: ['WIOA Adult', 'TAA'],
      status: 'active',
      tags: [],
      goal: '',
    })
  })

  test('are known by what stands for a word: a number is a code and never the name', () => {
    const guess = guessOf('First;Participant #;Tel.;Program(s)', 'Ann;S-1;555 0100;TAA')
    expect(guess).toMatchObject({ displayName: 0, code: 1, contact: 2, programs: 3 })
  })

  test('that look private are pointed out, never matched and never shown', () => {
    const lines = [
      'id,name,contact,Date of Birth,goal,Remarks,SNAP benefit',
      'S-1,Ann Lee,219-09-9999,5/14/1978,Dx: asthma,fine,200',
      'S-2,Ben Ortiz,219-09-9998,6/15/1979,work,fine,0',
    ]
    const { columns, guess } = describeTable(tableOf(...lines))
    expect(columns.map(({ looksLike }) => looksLike)).toEqual([
      null,
      null,
      'social-security-number',
      'birth-date',
      'diagnosis',
      null,
      'benefit-amount',
    ])
    expect(guess).toMatchObject({ code: 0, displayName: 1, contact: null, goal: null })
    expect(columns[2]?.samples).toEqual([])
    const forced = { ...guess, contact: 2, goal: 3 }
    const report = made.casebook.imports.check(tableOf(...lines), forced, 'leave')
    expect(report.privateChoices).toEqual([
      { field: 'contact', column: 'contact', looksLike: 'social-security-number' },
      { field: 'goal', column: 'Date of Birth', looksLike: 'birth-date' },
    ])
    expect(found(report)).toEqual([
      [2, 'looks-private', false, 'contact', 'social-security-number'],
      [3, 'looks-private', false, 'contact', 'social-security-number'],
    ])
  })

  test('may be matched by hand, one of them twice', async () => {
    const table = tableOf('a,b', 'S-1,open')
    const none = describeTable(table).guess
    const mapping = { ...none, code: 0, displayName: 0, status: 1 }
    const { check: expected } = made.casebook.imports.check(table, mapping, 'leave')
    await made.casebook.imports.run(table, mapping, 'leave', expected)
    expect(made.casebook.clients.find('S-1')).toMatchObject({ displayName: 'S-1' })
  })
})

describe('the check', () => {
  test('tells what becomes of each row, by the row of the spreadsheet', () => {
    const { clients } = made.casebook
    clients.add(someClient({ code: 'C-1', displayName: 'Robin', contact: 'Text' }))
    clients.add(someClient({ code: 'C-2', displayName: 'Kim' }))
    const gone = clients.add(someClient({ code: 'C-3', displayName: 'Sam', status: 'exited' }))
    clients.setArchived(gone.id, 1, true)
    const report = check([
      HEADER,
      'c-1,Robin,Text,WIOA Adult,active,,',
      'C-2,Kim Park,Call,WIOA Adult,,,',
      'C-3,Sam,,,,,',
      '',
      'D-1,Robin,,,,,',
      'D-2,Lou,,,Wobbly,,',
      'D-3,lou,,,wobbly,,',
      'D-2,Other,,,,,',
      ',Nobody,,,,,',
      '12 34,Bad code,,,,,',
      'D-4,,,,,,',
      `D-5,Long,${'x'.repeat(301)},${'y'.repeat(61)},,,`,
      'D-6,More,,,,,,spilled',
      'D-7,Jo,Born 5/14/1978,,,,',
    ])
    expect(report.rows).toBe(13)
    expect(report.counts).toEqual({
      added: 4,
      filled: 0,
      same: 2,
      left: 1,
      twice: 1,
      refused: 5,
    })
    expect(found(report)).toEqual([
      [9, 'twice', true, '', '7'],
      [10, 'no-code', true, 'code', ''],
      [11, 'bad-code', true, 'code', ''],
      [12, 'no-name', true, 'displayName', ''],
      [13, 'too-long', true, 'contact programs', ''],
      [14, 'too-many-cells', true, '', ''],
      [3, 'left', false, 'displayName contact', ''],
      [4, 'archived', false, '', ''],
      [6, 'same-name', false, '', 'C-1'],
      [8, 'same-name-row', false, '', '7'],
      [15, 'looks-private', false, 'contact', 'birth-date'],
    ])
    expect(report.addedAs).toEqual({ active: 4, 'on-hold': 0, exited: 0 })
    expect(report.unknownStatuses).toEqual([{ word: 'Wobbly', rows: 2 }])
    const { finding, match } = messages.casebookScreen.imports
    for (const { what, detail, fields } of report.findings) {
      const names = fields.map((field) => match.fields[field]).join(', ')
      expect(finding[what](detail, names)).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(clients.list({ archived: true })).toHaveLength(3)
  })

  test('fills in what is blank and overwrites nothing', async () => {
    const { clients } = made.casebook
    const { id } = clients.add(
      someClient({ code: 'C-1', contact: 'Text', programs: [], goal: '', status: 'on-hold' }),
    )
    const lines = [HEADER, 'C-1,Robin B.,Call,TAA; RESEA,exited,night shift,Work by spring']
    expect(check(lines, 'leave').counts).toMatchObject({ left: 1, filled: 0 })
    const report = check(lines, 'fill')
    expect(report.counts).toMatchObject({ left: 0, filled: 1 })
    expect(found(report)).toEqual([
      [2, 'fills', false, 'programs tags goal', ''],
      [2, 'left', false, 'displayName status contact', ''],
    ])
    expect(await run(lines, 'fill')).toMatchObject({ added: 0, filled: 1 })
    expect(clients.get(id)).toMatchObject({
      displayName: 'Robin',
      contact: 'Text',
      programs: ['TAA', 'RESEA'],
      status: 'on-hold',
      tags: ['night shift'],
      goal: 'Work by spring',
      revision: 2,
    })
    expect(await run(lines, 'fill')).toMatchObject({ filled: 0 })
  })
})

describe('bringing in', () => {
  test('is found by search, entered in the log without a name, and follows a backup', async () => {
    const { clients, find, audit, backups } = made.casebook
    const done = await run([HEADER, 'S-1,Zebulon Quarry,,,,,', 'S-2,Ann Lee,,,,,'])
    expect(done).toMatchObject({ added: 2, filled: 0 })
    expect(find.search('quarr', { limit: 5 }).clients).toMatchObject([{ code: 'S-1' }])
    expect(audit.list(1)).toMatchObject([
      { action: 'import', subject: null, detail: 'clients: 2 added, 0 filled in' },
    ])
    expect(audit.verify()).toMatchObject({ whole: true })
    const [backup] = backups.list()
    expect(backup).toMatchObject({ reason: 'import', at: done.backupAt })
    expect(clients.list()).toHaveLength(2)
    // The way back.
    expect(await backups.preview(backup?.file ?? '')).toMatchObject({
      clients: { onlyHere: 2, onlyInBackup: 0 },
    })
  })

  test('is refused when its outcome would not be the one that was shown', async () => {
    const { clients, imports, backups } = made.casebook
    const lines = [HEADER, 'S-1,Ann,,,,,', 'S-2,Ben,,,,,']
    const shown = check(lines)
    clients.add(someClient({ code: 's-2' }))
    const table = tableOf(...lines)
    const outdated = kind('client-import-outdated')
    const run = () => imports.run(table, guessOf(...lines), 'leave', shown.check)
    await expect(run()).rejects.toEqual(outdated)
    expect(clients.list()).toHaveLength(1)
    expect(backups.list()).toHaveLength(0)

    const now = check(lines).check
    const bringingIn = imports.run(table, guessOf(...lines), 'leave', now)
    clients.add(someClient({ code: 'S-1' }))
    await expect(bringingIn).rejects.toEqual(outdated)
    expect(clients.list()).toHaveLength(2)
  })

  test('that fails at any moment leaves the casebook as it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
    let failIn = Infinity
    const clock = (): Date => {
      failIn -= 1
      if (failIn < 0) throw new Error('struck')
      return new Date('2026-11-22T15:00:00.000Z')
    }
    const owner = { name: 'Ana Owner', passphrase: PASSPHRASE }
    const { casebook } = await createCasebook(folder, owner, { clock, cost: COST })
    const { clients, imports, audit } = casebook
    const table = tableOf(HEADER, 'S-1,Ann,,,,,', 'S-2,Ben,,,,,')
    const { guess } = describeTable(table)
    const { check: expected } = imports.check(table, guess, 'leave')
    const before = audit.list(100)
    let failures = 0
    const runsWhole = async (moment: number): Promise<boolean> => {
      failIn = moment
      try {
        return (await imports.run(table, guess, 'leave', expected)).added === 2
      } catch {
        failures += 1
        return false
      } finally {
        failIn = Infinity
      }
    }
    while (!(await runsWhole(failures))) {
      expect(clients.list()).toEqual([])
      expect(audit.list(100)).toEqual(before)
    }
    // The clock is asked by the backup, for each client and by the log.
    expect(failures).toBeGreaterThanOrEqual(4)
    expect(clients.list()).toHaveLength(2)
    expect(audit.list(100)).toHaveLength(before.length + 1)
    casebook.lock()
    rmSync(folder, { recursive: true, force: true })
  })

  test('of the clients of an export changes nothing', () => {
    const { clients, notes, out, imports } = made.casebook
    const fields = someClient({
      code: 'A.1_b',
      displayName: '=HYPERLINK("https://evil.example","Prize")',
      contact: '+1 555 0100',
      programs: ['WIOA Adult', 'TAA'],
      status: 'on-hold',
      tags: ['night shift'],
      goal: 'Work by spring,\nnear "home"',
    })
    const { id } = clients.add(fields)
    notes.start(id, someNote())
    const table = readClientTable([...out.clientsCsv(null)].join(''))
    const { guess } = describeTable(table)
    expect(imports.check(table, guess, 'fill').counts).toMatchObject({ same: 1, added: 0 })
  })
})

describe('a hostile file', () => {
  test.each([
    ['nothing', '', 'client-file-unusable'],
    ['headings alone', HEADER, 'client-file-unusable'],
    ['one column', 'name\nAnn', 'client-file-unusable'],
    ['a workbook', 'PK\u0003\u0004\u0014\u0006', 'client-file-no-text'],
    ['UTF-16 without its mark', 'c\u0000o\u0000d\u0000e\u0000,\u0000', 'client-file-no-text'],
    ['a PDF', '%PDF-1.7\n,a,b\n1,2,3', 'client-file-no-text'],
    ['too many rows', `a,b\n${'1,2\n'.repeat(5001)}`, 'client-file-too-long'],
    ['too many columns', `${'a,'.repeat(301)}\n1,2`, 'client-file-too-long'],
  ])('of %s is refused', (_, text, expected) => {
    expect(() => readClientTable(text)).toThrow(kind(expected))
  })

  test('with open quotes refuses what they swallow', () => {
    const report = check([HEADER, 'S-1,Ann,,,,,', 'S-2,"Ben,,,,,', 'S-3,Cy,,,,,'])
    expect(report.counts).toMatchObject({ added: 1, refused: 1 })
    expect(report.findings[0]).toMatchObject({ row: 3, what: 'broken-quotes' })
  })

  test('with formulas, marks and names of object internals does no harm', async () => {
    const lines = [
      '__proto__,code,constructor,name,contact',
      'polluted,S-1,polluted,"Ann\u0000\u202E\tLee\r\n",=cmd()',
    ]
    const text = lines.join('\n').replace('\u0000', '\u0007')
    const table = readClientTable(text)
    const { guess } = describeTable(table)
    const report = made.casebook.imports.check(table, guess, 'leave')
    await made.casebook.imports.run(table, guess, 'leave', report.check)
    const client = made.casebook.clients.find('S-1')
    expect(client).toMatchObject({ displayName: 'Ann Lee', contact: '=cmd()' })
    expect(clientFields.shape.displayName.parse(client?.displayName)).toBe('Ann Lee')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect([...made.casebook.out.clientsCsv(null)].join('')).toContain(`,"'=cmd()",`)
  })
})
