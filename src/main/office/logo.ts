import { nativeImage } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { WaymarkError } from '../../shared/failure.ts'
import { readImageHeader } from '../../office/image-header.ts'

const MOST_BYTES = 2_000_000
/** A small file can unpack into a picture that fills the memory. */
const MOST_PIXELS_A_SIDE = 4_000
/** Enough for 2 inches at 300 dots per inch. */
const KEPT_WIDTH = 600
const KEPT_HEIGHT = 300

/**
 * The picture in `file`, drawn anew as a small PNG, so that nothing else that the file held is kept.
 *
 * @throws WaymarkError `logo-unusable` or `logo-too-large`
 */
export function readLogoFile(file: string): Buffer {
  const bytes = readBytes(file)
  const header = readImageHeader(bytes)
  if (!header) throw new WaymarkError('logo-unusable')
  const { width, height } = header
  if (Math.max(width, height) > MOST_PIXELS_A_SIDE) throw new WaymarkError('logo-too-large')
  const image = nativeImage.createFromBuffer(bytes)
  if (image.isEmpty()) throw new WaymarkError('logo-unusable')
  const scale = Math.min(1, KEPT_WIDTH / width, KEPT_HEIGHT / height)
  const fitting =
    scale === 1
      ? image
      : image.resize({ width: Math.max(1, Math.round(width * scale)), quality: 'best' })
  return fitting.toPNG()
}

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).size > MOST_BYTES) throw new WaymarkError('logo-too-large')
    return readFileSync(file)
  } catch (error) {
    if (error instanceof WaymarkError) throw error
    throw new WaymarkError('logo-unusable', undefined, { cause: error })
  }
}
