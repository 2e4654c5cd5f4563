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
