import { randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { WaymarkError } from '../../shared/failure.ts'
import { base64, KEY_BYTES } from './wrap.ts'

/** Bounds, so that a doctored file can neither weaken a wrap to nothing nor take all memory. */
export const scryptSchema = z.strictObject({
  /** log2 of scrypt's N. */
  cost: z.number().int().min(14).max(20),
  r: z.number().int().min(8).max(16),
  p: z.number().int().min(1).max(4),
  salt: base64.min(20),
})
export type ScryptParameters = z.infer<typeof scryptSchema>

/** 128 MB and most of a second on an office computer. */
export const USUAL_COST = 17
const LEAST_COST = 15

function stretch(passphrase: string, { cost, r, p, salt }: ScryptParameters): Promise<Buffer> {
  const N = 2 ** cost
  // The same words from another keyboard or a clipboard must give the same bytes.
  const words = Buffer.from(passphrase.normalize('NFKC'), 'utf8')
  return new Promise((resolve, reject) => {
    scrypt(
      words,
      Buffer.from(salt, 'base64'),
      KEY_BYTES,
      { N, r, p, maxmem: 128 * N * r + 32 * 1024 * 1024 },
      (error, key) => {
        words.fill(0)
        if (error) reject(error)
        else resolve(key)
      },
    )
  })
}

/**
 * The wrapping key of `passphrase`.
 *
 * @throws WaymarkError `unexpected` when the computer lacks the memory that the parameters ask for
 */
export async function keyOfPassphrase(
  passphrase: string,
  parameters: ScryptParameters,
): Promise<Buffer> {
  try {
    return await stretch(passphrase, parameters)
  } catch {
    throw new WaymarkError('unexpected', 'memory for the passphrase')
  }
}

/** Fresh parameters and the wrapping key, at the highest cost up to `cost` that memory allows. */
export async function stretchNew(
  passphrase: string,
  cost: number,
): Promise<{ readonly parameters: ScryptParameters; readonly key: Buffer }> {
  const parameters = { cost, r: 8, p: 1, salt: randomBytes(16).toString('base64') }
  try {
    return { parameters, key: await stretch(passphrase, parameters) }
  } catch {
    if (cost <= LEAST_COST) throw new WaymarkError('unexpected', 'memory for the passphrase')
    return stretchNew(passphrase, cost - 1)
  }
}
