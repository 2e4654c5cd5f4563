import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readImageHeader } from './image-header.ts'
import { changeOfficeFile, readOfficeFile } from './letterhead-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-office-'))
  file = join(folder, 'office.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const letterhead = {
  name: 'Job Center',
  address: '1 Main St\nSpringfield',
  phone: '555 0100',
  web: 'https://jobs.example.gov/',
  counselor: '',
}

test('each part is kept when another changes', () => {
  expect(readOfficeFile(file)).toMatchObject({ videoFolder: null, letterhead: { name: '' } })
  changeOfficeFile(file, { letterhead })
  changeOfficeFile(file, { videoFolder: '/films' })
  expect(readOfficeFile(file)).toEqual({ letterhead, videoFolder: '/films', setAside: [] })
})

test.each(['', '{', '{"version":1,"letterhead":{"name":5}}'])(
  'a damaged file (%j) is kept aside and said',
  (text) => {
    writeFileSync(file, text)
    const { letterhead: empty, setAside } = readOfficeFile(file)
    expect(empty.name).toBe('')
    expect(readFileSync(join(folder, setAside[0]?.fileName ?? ''), 'utf8')).toBe(text)
    expect(readOfficeFile(file).setAside).toEqual(setAside)
    expect(readdirSync(folder)).toHaveLength(2)
  },
)

test('a file of a newer version is left alone', () => {
  const newer = '{"version":2,"letterhead":"of another form"}'
  writeFileSync(file, newer)
  expect(() => readOfficeFile(file)).toThrow(expect.objectContaining({ kind: 'office-newer' }))
  expect(() => changeOfficeFile(file, { letterhead })).toThrow(
    expect.objectContaining({ kind: 'office-newer' }),
  )
  expect(readFileSync(file, 'utf8')).toBe(newer)
})

test('pictures are known by their bytes, not by their names', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAADElEQVR4nGNgIB8AAAAzAAHVz9JNAAAAAElFTkSuQmCC',
    'base64',
  )
  expect(readImageHeader(png)).toEqual({ kind: 'png', width: 2, height: 3 })
  const jpeg = Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xff, 0xc0, 0, 11, 8, 0, 5, 0, 7, 1, 1, 0x11, 0,
  ])
  expect(readImageHeader(jpeg)).toEqual({ kind: 'jpeg', width: 7, height: 5 })
  const others = ['GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'BM', '', '\xff\xd8\xff']
  for (const text of others) {
    expect(readImageHeader(Buffer.from(text, 'latin1'))).toBeNull()
  }
  // Cut short, or with a first chunk that is not the header.
  expect(readImageHeader(png.subarray(0, 20))).toBeNull()
  expect(
    readImageHeader(Buffer.from(png.toString('latin1').replace('IHDR', 'IDAT'), 'latin1')),
  ).toBeNull()
  // A segment that claims to be empty must not hold the reader.
  expect(
    readImageHeader(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0])),
  ).toBeNull()
})
