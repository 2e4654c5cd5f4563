import type { z } from 'zod'
import { WaymarkError } from '../shared/failure.ts'

/**
 * A list that a row holds as JSON.
 *
 * @throws WaymarkError `casebook-damaged`, without the text that could not be read
 */
export function fromJson<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new WaymarkError('casebook-damaged', 'a record')
  }
}

/**
 * `input` as its schema makes it. What is written is checked here once more, because a record that its
 * own schema refuses could not be read again.
 *
 * @throws WaymarkError `invalid-input`, without what was wrong in it
 */
export function checked<T>(schema: z.ZodType<T>, input: T): T {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new WaymarkError('invalid-input')
  return parsed.data
}
