import { Readable } from 'node:stream'
import { openMedia, readRange } from '../../office/videos.ts'
import { APP_ORIGIN } from '../protocol.ts'
import type { ServeVideo } from '../protocol.ts'
import { officeFileIn, videoFolderOf } from './office.ts'

/** Serves the folder of videos that the office file below `folder` names at the time of asking. */
export function videoServer(folder: string): ServeVideo {
  const file = officeFileIn(folder)
  return async (path, range) => {
    const media = await openMedia(videoFolderOf(file), path)
    if (!media) return null
    const { handle, size, type } = media
    const wanted = readRange(range, size)
    const headers = {
      'content-type': type,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'access-control-allow-origin': APP_ORIGIN,
    }
    if (wanted === 'none' || size === 0) {
      await handle.close()
      return new Response(null, {
        status: 416,
        headers: { ...headers, 'content-range': `bytes */${size}` },
      })
    }
    const { first, last } = wanted === 'whole' ? { first: 0, last: size - 1 } : wanted
    const bytes = handle.createReadStream({ start: first, end: last })
    return new Response(Readable.toWeb(bytes), {
      status: wanted === 'whole' ? 200 : 206,
      headers: {
        ...headers,
        'content-length': String(last - first + 1),
        ...(wanted !== 'whole' && { 'content-range': `bytes ${first}-${last}/${size}` }),
      },
    })
  }
}
