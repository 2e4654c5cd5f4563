import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings, writeSettings } from './settings-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a first start has the defaults', () => {
  expect(readSettings(join(folder, 'settings.json'))).toMatchObject({ area: 'US', theme: 'system' })
})

test('what is written is read back, and nothing else is left', () => {
  const file = join(folder, 'deep', 'settings.json')
  const settings = { ...readSettings(file), area: 'CA', lastView: '/occupation/29-2072.00' }
  writeSettings(file, settings)
  expect(readSettings(file)).toEqual(settings)
  expect(readdirSync(join(folder, 'deep'))).toEqual(['settings.json'])
})

test.each(['', '{"area":', 'null', '{"theme":"neon"}', '\0\0\0'])(
  'a damaged file (%j) gives the defaults',
  (text) => {
    const file = join(folder, 'settings.json')
    writeFileSync(file, text)
    expect(readSettings(file)).toMatchObject({ area: 'US', theme: 'system' })
  },
)

test('a folder that cannot be written is told as a disk failure', () => {
  const blocked = join(folder, 'file')
  writeFileSync(blocked, '')
  const settings = readSettings(join(folder, 'none.json'))
  expect(() => writeSettings(join(blocked, 'settings.json'), settings)).toThrow(
    expect.objectContaining({ kind: 'disk' }),
  )
})
