/** What the first bytes of a picture say of it. */
export interface ImageHeader {
  readonly kind: 'png' | 'jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Kind and size of a PNG or JPEG by its bytes, whatever its name; null for anything else. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const header = readPng(bytes) ?? readJpeg(bytes)
  return header && header.width > 0 && header.height > 0 ? header : null
}

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readPng(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < 33 || !PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return null
  const data = view(bytes)
  // The first chunk must be IHDR, of 13 bytes.
  if (data.getUint32(8) !== 13 || data.getUint32(12) !== 0x49484452) return null
  return { kind: 'png', width: data.getUint32(16), height: data.getUint32(20) }
}

/** Start of frame: all of 0xC0 to 0xCF but the tables (C4), the extension (C8) and arithmetic coding (CC). */
const startsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function readJpeg(bytes: Uint8Array): ImageHeader | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const data = view(bytes)
  let at = 2
  while (at + 9 < bytes.length && data.getUint8(at) === 0xff) {
    const marker = data.getUint8(at + 1)
    if (startsFrame(marker)) {
      return { kind: 'jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7) }
    }
    // A marker may be led in by any number of fill bytes.
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2)
  }
  return null
}
