import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { WaymarkError } from '../shared/failure.ts'
import { settingsSchema } from '../shared/settings.ts'
import type { Settings } from '../shared/settings.ts'

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** The settings in `file`; defaults for what is missing, and for all of it when the file is damaged. */
export function readSettings(file: string): Settings {
  const parsed = settingsSchema.safeParse(readJson(file))
  return parsed.success ? parsed.data : settingsSchema.parse({})
}

/**
 * Writes the settings by rename, so that a full disk or a killed process leaves the old file whole.
 *
 * @throws WaymarkError of kind `disk`
 */
export function writeSettings(file: string, settings: Settings): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.next`, `${JSON.stringify(settings, null, 2)}\n`)
    renameSync(`${file}.next`, file)
  } catch (error) {
    throw new WaymarkError('disk', 'settings', { cause: error })
  }
}
