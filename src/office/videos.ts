import { constants } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OfficeVideo, Video } from '../shared/domain/profile.ts'
import type { VideoFolder } from '../shared/domain/office.ts'

/** Address under which the window asks for `name`. */
export const VIDEO_HOST = 'video'
const addressOf = (name: string): string => `app://${VIDEO_HOST}/${name}`

/** What may be served, by the end of its name. */
const mediaTypes = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
} as const
type MediaKind = keyof typeof mediaTypes
const videoKinds = ['mp4', 'webm'] as const

const TRANSCRIPT_LIMIT = 200_000
const FILE_NAME = /^(\d{2}-\d{4}\.\d{2})\.(mp4|webm|vtt|txt)$/

type Names = ReadonlySet<string>
interface Listing {
  readonly names: Names
  readonly others: number
}

/** The names of a folder that are a code with a known end; null when the folder cannot be read. */
async function listFolder(folder: string): Promise<Listing | null> {
  try {
    const all = await readdir(folder, { withFileTypes: true })
    const files = all.filter((one) => one.isFile() && !one.name.startsWith('.'))
    const names = files.map(({ name }) => name).filter((name) => FILE_NAME.test(name))
    return { names: new Set(names), others: files.length - names.length }
  } catch {
    return null
  }
}

/** The folder in numbers, without its path. */
export async function describeFolder(folder: string | null): Promise<VideoFolder> {
  if (folder === null) return { chosen: false }
  const folderName = basename(folder) || folder
  const listing = await listFolder(folder)
  if (listing === null) return { chosen: true, folderName, found: false }
  const codes = (...ends: string[]): number =>
    new Set(
      [...listing.names]
        .filter((name) => ends.some((end) => name.endsWith(`.${end}`)))
        .map((name) => name.slice(0, 10)),
    ).size
  return {
    chosen: true,
    folderName,
    found: true,
    videos: codes(...videoKinds),
    captions: codes('vtt'),
    transcripts: codes('txt'),
    others: listing.others,
  }
}

/** `video` with what the folder holds for the occupation `code` (O*NET-SOC). */
export async function withOfficeVideo(
  video: Video,
  folder: string | null,
  code: string,
): Promise<Video> {
  if (folder === null) return video
  const listing = await listFolder(folder)
  if (listing === null) return { ...video, officeFolderMissing: true }
  const has = (end: string): boolean => listing.names.has(`${code}.${end}`)
  const sources = videoKinds
    .filter(has)
    .map((kind) => ({ address: addressOf(`${code}.${kind}`), type: mediaTypes[kind] }))
  const transcript = has('txt') ? await readTranscript(join(folder, `${code}.txt`)) : null
  if (sources.length === 0 && transcript === null) return video
  const captions = sources.length > 0 && has('vtt') ? addressOf(`${code}.vtt`) : null
  const office: OfficeVideo | null = sources.length > 0 ? { sources, captions } : null
  const { absent: _, ...held } = video
  return { ...held, transcript: transcript ?? video.transcript, ...(office && { office }) }
}

/** Opens a file for reading, refusing a link to another place. */
function openPlainFile(file: string): Promise<FileHandle> {
  // Windows has no such flag and makes links for administrators only.
  const noFollow = process.platform === 'win32' ? 0 : constants.O_NOFOLLOW
  return open(file, constants.O_RDONLY | noFollow)
}

async function readTranscript(file: string): Promise<string | null> {
  try {
    const handle = await openPlainFile(file)
    try {
      if ((await handle.stat()).size > TRANSCRIPT_LIMIT) return null
      const text = new TextDecoder().decode(await handle.readFile())
      const plain = text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '')
        .trim()
      return plain === '' ? null : plain
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

export interface MediaFile {
  readonly handle: FileHandle
  readonly size: number
  readonly type: string
}

/**
 * Opens what `path` (of an address, `/29-2072.00.mp4`) names in the folder; null for a name of any
 * other form, a transcript, a link, a folder, or a file that is not there.
 */
export async function openMedia(folder: string | null, path: string): Promise<MediaFile | null> {
  const name = path.slice(1)
  const end = FILE_NAME.exec(name)?.[2]
  if (folder === null || !path.startsWith('/') || !isMediaKind(end)) return null
  try {
    if (!(await stat(folder)).isDirectory()) return null
    const handle = await openPlainFile(join(folder, name))
    const found = await handle.stat()
    if (found.isFile()) return { handle, size: found.size, type: mediaTypes[end] }
    await handle.close()
  } catch {
    return null
  }
  return null
}

const isMediaKind = (end: string | undefined): end is MediaKind =>
  end !== undefined && Object.hasOwn(mediaTypes, end)

/** First and last byte, both counted. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * The bytes that a `Range` header asks for: `whole` without one, with several or with one that
 * means nothing (RFC 9110, 14.2), `none` when it begins after the end.
 */
export function readRange(header: string | null, size: number): ByteRange | 'whole' | 'none' {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [from, to] = [found?.[1] ?? '', found?.[2] ?? '']
  if (from === '' && to === '') return 'whole'
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'none' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return 'whole'
  if (first >= size) return 'none'
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
