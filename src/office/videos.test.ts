import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Video } from '../shared/domain/profile.ts'
import { describeFolder, openMedia, readRange, withOfficeVideo } from './videos.ts'

let root: string
let folder: string
const put = (name: string, content = 'bytes'): void => writeFileSync(join(folder, name), content)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-videos-'))
  folder = join(root, 'films')
  mkdirSync(folder)
  writeFileSync(join(root, '29-2072.00.mp4'), 'outside')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const none: Video = { url: null, transcript: null, absent: 'none-held' }

test('a folder is told in numbers, and by its own name alone', async () => {
  for (const name of ['29-2072.00.mp4', '29-2072.00.webm', '29-1141.00.webm']) put(name)
  for (const name of ['29-2072.00.vtt', '11-1011.00.txt', 'notes.txt', '.hidden']) put(name)
  mkdirSync(join(folder, '11-1021.00.mp4'))
  expect(await describeFolder(folder)).toEqual({
    chosen: true,
    folderName: 'films',
    found: true,
    videos: 2,
    captions: 1,
    transcripts: 1,
    others: 1,
  })
  expect(await describeFolder(join(root, 'gone'))).toEqual({
    chosen: true,
    folderName: 'gone',
    found: false,
  })
  expect(await describeFolder(null)).toEqual({ chosen: false })
})

describe('a profile', () => {
  test('gets its own video, captions and transcript', async () => {
    for (const name of ['29-2072.00.mp4', '29-2072.00.webm', '29-2072.00.vtt']) put(name)
    put('29-2072.00.txt', '\uFEFFFirst.\r\n\r\nSecond\u0000.\n')
    expect(await withOfficeVideo(none, folder, '29-2072.00')).toEqual({
      url: null,
      transcript: 'First.\n\nSecond.',
      office: {
        sources: [
          { address: 'app://video/29-2072.00.mp4', type: 'video/mp4' },
          { address: 'app://video/29-2072.00.webm', type: 'video/webm' },
        ],
        captions: 'app://video/29-2072.00.vtt',
      },
    })
  })

  test('stays as it is without a file for its code, and says when the folder is gone', async () => {
    put('29-1141.00.mp4')
    put('29-2072.00.vtt')
    expect(await withOfficeVideo(none, folder, '29-2072.00')).toBe(none)
    expect(await withOfficeVideo(none, null, '29-2072.00')).toBe(none)
    expect(await withOfficeVideo(none, join(root, 'gone'), '29-2072.00')).toEqual({
      ...none,
      officeFolderMissing: true,
    })
  })

  test('takes no transcript through a link, and none of great size', async () => {
    writeFileSync(join(root, 'secret'), 'secret')
    symlinkSync(join(root, 'secret'), join(folder, '29-2072.00.txt'))
    put('29-1141.00.txt', 'x'.repeat(200_001))
    expect(await withOfficeVideo(none, folder, '29-2072.00')).toBe(none)
    expect(await withOfficeVideo(none, folder, '29-1141.00')).toBe(none)
  })
})

describe('an address', () => {
  test('opens the file of that name', async () => {
    put('29-2072.00.mp4', '12345')
    const media = await openMedia(folder, '/29-2072.00.mp4')
    expect(media).toMatchObject({ size: 5, type: 'video/mp4' })
    await media?.handle.close()
  })

  test.each([
    '/../29-2072.00.mp4',
    '/%2e%2e/29-2072.00.mp4',
    '/..\\29-2072.00.mp4',
    '/films/29-2072.00.mp4',
    '//29-2072.00.mp4',
    '29-2072.00.mp4',
    '/29-2072.00.mp4/',
    '/29-2072.00.mp4\0',
    '/29-2072.00.mp4\n',
    '/29-2072.00.txt',
    '/29-2072.00.mp4.exe',
    '/notes.mp4',
    '/29-1141.00.mp4',
    '/11-1021.00.mp4',
    '/11-1011.00.mp4',
    '/',
    '',
  ])('of %j opens nothing', async (path) => {
    put('29-2072.00.txt')
    put('notes.mp4')
    mkdirSync(join(folder, '11-1021.00.mp4'))
    symlinkSync(join(root, '29-2072.00.mp4'), join(folder, '11-1011.00.mp4'))
    expect(await openMedia(folder, path)).toBeNull()
    expect(await openMedia(null, path)).toBeNull()
  })
})

test.each([
  [null, 'whole'],
  ['bytes=0-', { first: 0, last: 99 }],
  ['bytes=10-19', { first: 10, last: 19 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=100-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=20-10', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['items=0-1', 'whole'],
  ['bytes=99999999999999999999-', 'whole'],
] as const)('of 100 bytes, the range %j is %j', (header, range) => {
  expect(readRange(header, 100)).toEqual(range)
})
