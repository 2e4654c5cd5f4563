import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WaymarkError } from '../shared/failure.ts'
import { writePieces } from './write-pieces.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-pieces-'))
  file = join(folder, 'export.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('pieces stand one after the other, for this user alone', async () => {
  await writePieces(file, ['one ', Buffer.from('two '), 'three'])
  expect(readFileSync(file, 'utf8')).toBe('one two three')
  const mine = process.platform === 'win32' ? statSync(file).mode : 0o100600
  expect(statSync(file).mode).toBe(mine)
})

test('a lock in the middle leaves the older file whole and nothing half written', async () => {
  writeFileSync(file, 'older')
  function* pieces(): Iterable<string> {
    yield 'a name'
    throw new WaymarkError('casebook-locked')
  }
  await expect(writePieces(file, pieces())).rejects.toMatchObject({ kind: 'casebook-locked' })
  expect(readFileSync(file, 'utf8')).toBe('older')
  expect(readdirSync(folder)).toEqual(['export.json'])
})

test('a folder that is gone is told by the name of the file alone', async () => {
  const gone = join(folder, 'gone', 'export.json')
  await expect(writePieces(gone, ['x'])).rejects.toMatchObject({
    kind: 'disk',
    subject: 'export.json',
  })
})
