import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlainText } from './plain-text.ts'
import type { OccupationText } from './plain-text.ts'
import type { TextRules } from './text-rules.ts'

const FAMILY_FILE = /^\d{2}\.md$/

/** Waymark's own text of every job family in `folder`, by family code, in code order. */
export function readFamilies(folder: string): ReadonlyMap<string, readonly OccupationText[]> {
  return new Map(
    readdirSync(folder)
      .filter((name) => FAMILY_FILE.test(name))
      .toSorted()
      .map((name) => [
        name.slice(0, 2),
        parsePlainText(readFileSync(join(folder, name), 'utf8'), name),
      ]),
  )
}

const readLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))

/** The word lists beside the texts. */
export function readTextRules(folder: string): TextRules {
  return {
    allowedWords: new Set(readLines(join(folder, 'allowed-words.txt'))),
    unfairWording: readLines(join(folder, 'unfair-wording.txt')).map(
      (line) => new RegExp(line, 'i'),
    ),
  }
}
