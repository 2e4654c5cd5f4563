import { afterEach, beforeEach, expect, test } from 'vitest'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WaymarkError } from '../shared/failure.ts'
import { newTestCasebook } from '../casebook/testing/casebooks.ts'
import type { TestCasebook } from '../casebook/testing/casebooks.ts'
import { createClientImports } from './casebook-imports.ts'

let made: TestCasebook
let folder: string
beforeEach(async () => {
  made = await newTestCasebook()
  folder = mkdtempSync(join(tmpdir(), 'waymark-clients-'))
})
afterEach(() => {
  made.remove()
  rmSync(folder, { recursive: true, force: true })
})

const kind = (expected: string): unknown => expect.objectContaining({ kind: expected })

/** A chooser of the file that holds `content`; null for one that a person cancels. */
const choosing = (content: string | Uint8Array | null) => {
  const path = join(folder, 'case load.csv')
  if (content !== null) writeFileSync(path, content)
  return () => Promise.resolve(content === null ? null : path)
}
const open = (): void => undefined
const CSV = 'code,name\nS-1,Ann Lee\nS-2,Ben Ortiz\n'

async function chosen(imports: ReturnType<typeof createClientImports>) {
  const outcome = await imports.choose()
  if (!outcome.done) throw new Error('nothing was chosen')
  const { id, guess } = outcome.file
  return { outcome, order: { file: id, mapping: guess, existing: 'leave' } as const }
}

test('a file is named by an identifier and its own name, and is let go of once it is used', async () => {
  const imports = createClientImports(choosing(CSV), open)
  const { outcome, order } = await chosen(imports)
  expect(outcome.file).toMatchObject({ fileName: 'case load.csv', rows: 2 })
  expect(JSON.stringify(outcome)).not.toContain(folder)
  const { check } = imports.check(made.casebook, order)
  expect(await imports.run(made.casebook, order, check)).toMatchObject({ added: 2 })
  await expect(imports.run(made.casebook, order, check)).rejects.toThrow(kind('client-file-gone'))
})

test('a file is held through a failure, and no longer than until it is forgotten', async () => {
  const imports = createClientImports(choosing(CSV), open)
  const first = await chosen(imports)
  const { order } = await chosen(imports)
  expect(() => imports.check(made.casebook, first.order)).toThrow(kind('client-file-gone'))
  await expect(imports.run(made.casebook, order, 'another')).rejects.toThrow(
    kind('client-import-outdated'),
  )
  expect(imports.check(made.casebook, order).counts).toMatchObject({ added: 2 })
  imports.forget()
  expect(() => imports.check(made.casebook, order)).toThrow(kind('client-file-gone'))
})

test('nothing is read when the person cancels, or it was locked while the dialog stood open', async () => {
  expect(await createClientImports(choosing(null), open).choose()).toEqual({
    done: false,
    why: 'cancelled',
  })
  const locked = createClientImports(choosing('\u0000'), () => {
    throw new WaymarkError('casebook-locked')
  })
  await expect(locked.choose()).rejects.toThrow(kind('casebook-locked'))
})

test.each([
  ['more than 10 MB', Buffer.alloc(10_000_001, 'a,'), 'client-file-too-long'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0, 0, 0, 13]), 'client-file-no-text'],
])('%s is refused by its kind', async (_, content, expected) => {
  await expect(createClientImports(choosing(content), open).choose()).rejects.toThrow(
    kind(expected),
  )
})

test.each([
  ['one endless cell', `a,b\n${'x'.repeat(9_000_000)}`],
  ['quotes without end', `a,b\n${'"'.repeat(2_000_001)}`],
])('a table with %s is read', async (_, content) => {
  const imports = createClientImports(choosing(content), open)
  const { order } = await chosen(imports)
  const mapping = { ...order.mapping, code: 0, displayName: 1 }
  expect(imports.check(made.casebook, { ...order, mapping }).counts).toMatchObject({
    added: 0,
    refused: 1,
  })
})
