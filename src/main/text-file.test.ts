import { expect, test } from 'vitest'
import { decodeText } from './text-file.ts'

test.each([
  ['UTF-8', new TextEncoder().encode('Peña')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Peña', 'utf16le')])],
  ['what Windows writes', new Uint8Array([0x50, 0x65, 0xf1, 0x61])],
])('text in %s is read', (_, bytes) => {
  expect(decodeText(bytes).replace('\uFEFF', '')).toBe('Peña')
})
