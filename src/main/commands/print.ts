import { renameSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { WaymarkError } from '../../shared/failure.ts'
import type { Handlers } from '../handlers.ts'
import { sheetPdf } from '../sheet-output.ts'

export interface Printed {
  readonly file: string
  readonly pages: number
  readonly occupations: readonly string[]
}

/**
 * Writes the sheets of `codes` to `out` as one PDF; an older file stays whole until the new one is.
 *
 * @throws WaymarkError of kind `not-found` or `disk`
 */
export async function printCommand(
  handlers: Handlers,
  codes: readonly string[],
  area: string,
  out: string,
): Promise<Printed> {
  const profiles = await Promise.all(
    codes.map(async (code) => handlers['profile.get']({ code, area })),
  )
  const { pdf, pages } = await sheetPdf(profiles)
  const file = writeWhole(out, pdf)
  return { file, pages, occupations: profiles.map(({ code }) => code) }
}

/**
 * Writes a file at once; an older one stays whole until the new one is.
 *
 * @returns its whole path
 * @throws WaymarkError `disk`
 */
export function writeWhole(out: string, content: Buffer): string {
  const file = resolve(out)
  try {
    writeFileSync(`${file}.partial`, content)
    renameSync(`${file}.partial`, file)
  } catch (error) {
    throw new WaymarkError('disk', basename(file), { cause: error })
  }
  return file
}
