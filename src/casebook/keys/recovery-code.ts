import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { WaymarkError } from '../../shared/failure.ts'
import { KEY_BYTES } from './wrap.ts'

/** Crockford's base 32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 184 random bits and 16 bits of check are 40 characters of 5 bits. */
const RANDOM_BYTES = 23
const CHECK_BYTES = 2
const CHARACTERS = 40
const GROUP = 5

const checkOf = (random: Buffer): Buffer =>
  createHash('sha256')
    .update('waymark recovery code')
    .update(random)
    .digest()
    .subarray(0, CHECK_BYTES)

function encode(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (let at = 0; at < CHARACTERS; at += 1) {
    text = `${ALPHABET[Number(bits & 31n)] ?? ''}${text}`
    bits >>= 5n
  }
  return text
}

/** Null when a character is none of the alphabet. */
function decode(text: string): Buffer | null {
  let bits = 0n
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    bits = (bits << 5n) | BigInt(value)
  }
  return Buffer.from(bits.toString(16).padStart((RANDOM_BYTES + CHECK_BYTES) * 2, '0'), 'hex')
}

/** A new code: eight groups of five characters, to be printed once. */
export function newRecoveryCode(): string {
  const random = randomBytes(RANDOM_BYTES)
  const text = encode(Buffer.concat([random, checkOf(random)]))
  return Array.from({ length: CHARACTERS / GROUP }, (_, group) =>
    text.slice(group * GROUP, (group + 1) * GROUP),
  ).join('-')
}

/**
 * Reads a code as people type it: any case, with or without separators, O for 0, I or L for 1.
 *
 * @throws WaymarkError `recovery-code-mistyped` when it has another length or breaks its check
 */
export function readRecoveryCode(typed: string): Buffer {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const bytes = text.length === CHARACTERS ? decode(text) : null
  const random = bytes?.subarray(0, RANDOM_BYTES)
  if (!bytes || !random || !checkOf(random).equals(bytes.subarray(RANDOM_BYTES))) {
    throw new WaymarkError('recovery-code-mistyped')
  }
  return random
}

/** The wrapping key of a code. The code is random enough to need no stretching. */
export function keyOfRecoveryCode(random: Buffer, salt: string): Buffer {
  return Buffer.from(
    hkdfSync('sha256', random, Buffer.from(salt, 'base64'), 'waymark casebook recovery', KEY_BYTES),
  )
}
