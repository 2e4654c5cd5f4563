import Database from 'better-sqlite3-multiple-ciphers'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { spellingsOf } from './beginnings.ts'

const TEXTS = join(import.meta.dirname, '../../../data/text')

test('each word that the index keeps without its ending is asked by a spelling that leads to it', () => {
  const database = new Database(':memory:')
  const index = (name: string): void => {
    database.exec(`CREATE VIRTUAL TABLE ${name} USING fts5 (
      text, tokenize = 'porter unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE ${name}_word USING fts5vocab ('${name}', 'row')`)
  }
  const add = (name: string, text: string): void => {
    database.prepare(`INSERT INTO ${name} VALUES (?)`).run(text)
  }
  const wordsOf = (name: string): string[] =>
    database.prepare<[], string>(`SELECT term FROM ${name}_word`).pluck().all()

  index('written')
  for (const file of readdirSync(TEXTS).filter((name) => name.endsWith('.md'))) {
    add('written', readFileSync(join(TEXTS, file), 'utf8'))
  }
  const stems = wordsOf('written').filter((word) => /^[a-z]{4,}$/.test(word))
  expect(stems.length).toBeGreaterThan(2_000)
  index('asked')
  add('asked', stems.flatMap(spellingsOf).join(' '))
  const asked = new Set(wordsOf('asked'))
  expect(stems.filter((stem) => !asked.has(stem))).toEqual([])

  index('alone')
  add('alone', stems.join(' '))
  const alone = new Set(wordsOf('alone'))
  expect(stems.filter((stem) => !alone.has(stem)).length).toBeGreaterThan(0)
  database.close()
})
