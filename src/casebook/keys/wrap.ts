import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** Bytes of the data key and of every key that wraps it. */
export const KEY_BYTES = 32

export const base64 = z.base64().max(8192)

export const wrapSchema = z.strictObject({ iv: base64, sealed: base64, tag: base64 })
export type Wrap = z.infer<typeof wrapSchema>

/** What the wrap belongs to. It is not secret, but changing it breaks the wrap. */
export type WrapHeader = readonly (string | number)[]

const headerBytes = (header: WrapHeader): Buffer => Buffer.from(JSON.stringify(header), 'utf8')

const part = (text: string): Buffer => Buffer.from(text, 'base64')

/** Seals `dataKey` with `wrappingKey` by AES-256-GCM. */
export function wrapKey(dataKey: Buffer, wrappingKey: Buffer, header: WrapHeader): Wrap {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv).setAAD(headerBytes(header))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()])
  return {
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** The data key, or null when the wrapping key or the header is another one. */
export function unwrapKey(wrap: Wrap, wrappingKey: Buffer, header: WrapHeader): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey, part(wrap.iv), {
      authTagLength: 16,
    })
    decipher.setAAD(headerBytes(header)).setAuthTag(part(wrap.tag))
    // A stream cipher holds nothing back, so that no second copy of the key has to be zeroed.
    const dataKey = decipher.update(part(wrap.sealed))
    decipher.final()
    return dataKey.length === KEY_BYTES ? dataKey : null
  } catch {
    return null
  }
}
