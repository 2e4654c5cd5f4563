import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { passphraseFromDescriptor } from './passphrase.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-passphrase-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function read(bytes: string): Promise<string> {
  const file = join(folder, 'passphrase')
  writeFileSync(file, bytes)
  const fd = openSync(file, 'r')
  try {
    return await passphraseFromDescriptor(fd)
  } finally {
    closeSync(fd)
  }
}

test.each([
  ['four words of a song\n', 'four words of a song'],
  ['four words of a song\r\nand more\n', 'four words of a song'],
  ['no end of line', 'no end of line'],
  [' spaces stay ', ' spaces stay '],
  ['naïve 日本\n', 'naïve 日本'],
])('%j gives its first line', async (bytes, line) => {
  expect(await read(bytes)).toBe(line)
})

test.each(['', '\n', '\r\n', 'x'.repeat(5000)])('%j is none', async (bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({ kind: 'passphrase-unread' })
})

test('a descriptor that is not open is refused', async () => {
  await expect(passphraseFromDescriptor(29)).rejects.toMatchObject({ kind: 'passphrase-unread' })
})
