import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlainText } from './plain-text.ts'
import type { OccupationText } from './plain-text.ts'

/** Waymark's own words: text by occupation code, definitions by element code. */
export interface OwnText {
  readonly occupations: ReadonlyMap<string, OccupationText>
  readonly definitions: ReadonlyMap<string, string>
}

/**
 * Reads the family files and `elements.tsv` (element, name, definition) of a text directory. What is
 * not written yet is simply not there.
 *
 * @throws Error naming the file and line that does not fit
 */
export function readOwnText(dir: string): OwnText {
  const occupations = new Map<string, OccupationText>()
  for (const file of readdirSync(dir).toSorted()) {
    if (!/^\d{2}\.md$/.test(file)) continue
    for (const text of parsePlainText(readFileSync(join(dir, file), 'utf8'), file)) {
      if (occupations.has(text.code)) throw new Error(`${file}: ${text.code} stands twice`)
      occupations.set(text.code, text)
    }
  }
  const definitionFile = join(dir, 'elements.tsv')
  const definitions = existsSync(definitionFile)
    ? parseDefinitions(readFileSync(definitionFile, 'utf8'))
    : new Map<string, string>()
  return { occupations, definitions }
}

function parseDefinitions(text: string): Map<string, string> {
  const definitions = new Map<string, string>()
  for (const [index, line] of text.trimEnd().split(/\r?\n/).entries()) {
    if (index === 0) continue
    const [element, name, definition, ...rest] = line.split('\t')
    if (!element || !name || definition === undefined || rest.length > 0) {
      throw new Error(`elements.tsv, line ${index + 1}: three cells belong here`)
    }
    definitions.set(element, definition)
  }
  return definitions
}
