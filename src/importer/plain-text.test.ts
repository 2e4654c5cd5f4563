import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parsePlainText } from './plain-text.ts'
import { readFamilies, readTextRules } from './text-files.ts'
import { problemsOf, repetitions, runsOf } from './text-rules.ts'
import { wordsTable } from './words-table.ts'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const folder = fromRoot('data/text')
const families = readFamilies(folder)
const rules = readTextRules(folder)
const texts = [...families.values()].flat()

function occupations(): Map<string, string> {
  const [, ...rows] = readFileSync(fromRoot('data/tables/occupations.tsv'), 'utf8')
    .trim()
    .split('\n')
  return new Map(rows.map((row) => row.split('\t')).map(([code = '', title = '']) => [code, title]))
}

describe('our own text', () => {
  test('covers every occupation once, under its title, in the file of its family', () => {
    expect(Object.fromEntries(texts.map(({ code, title }) => [code, title]))).toEqual(
      Object.fromEntries(occupations()),
    )
    expect(texts).toHaveLength(1016)
    for (const [family, own] of families) {
      expect(own.filter(({ code }) => !code.startsWith(family))).toEqual([])
    }
  })

  test('keeps to the rules of length, reading grade and wording', () => {
    expect(texts.flatMap((text) => problemsOf(text, rules))).toEqual([])
  })

  test('repeats no activity and no run of eight words between occupations', () => {
    expect(repetitions(texts)).toEqual([])
  })

  test('is counted truly in the documentation', () => {
    expect(readFileSync(fromRoot('docs/words.md'), 'utf8')).toContain(wordsTable(folder))
  })

  const official = fromRoot('../shared/data/onet/30.3-csv')
  test.skipIf(!existsSync(official))(
    'shares no run of eight words with the official text (needs ../shared; skipped where it is absent)',
    () => {
      const copied = new Set<string>()
      for (const [file, column] of [
        ['occupation_data.csv', 'Description'],
        ['task_statements.csv', 'Task'],
      ] as const) {
        const { data } = Papa.parse<Record<string, string>>(
          readFileSync(`${official}/${file}`, 'utf8'),
          { header: true, skipEmptyLines: true },
        )
        expect(data.length).toBeGreaterThan(1000)
        for (const row of data) for (const run of runsOf(row[column] ?? '')) copied.add(run)
      }
      const found = texts.flatMap(({ code, summary, activities }) =>
        [summary, ...activities]
          .flatMap(runsOf)
          .filter((run) => copied.has(run))
          .map((run) => `${code}: ${run}`),
      )
      expect(found).toEqual([])
    },
  )
})

describe('parsePlainText', () => {
  const family = [
    '# 29 Healthcare',
    '',
    '## 29-2072.00 Medical Records Specialists',
    '',
    'You keep records. You',
    'check them.',
    '',
    '- Match codes',
    '- Ask a nurse',
    '',
    'Clients say: coded bills; filed charts',
  ].join('\n')

  test('reads a summary over several lines, activities and phrases', () => {
    expect(parsePlainText(family, '29.md')).toEqual([
      {
        code: '29-2072.00',
        title: 'Medical Records Specialists',
        summary: 'You keep records. You check them.',
        activities: ['Match codes', 'Ask a nurse'],
        phrases: ['coded bills', 'filed charts'],
      },
    ])
  })

  test('names the file and the line that does not fit', () => {
    expect(() => parsePlainText('## 29-2072 No code\n', '29.md')).toThrow('29.md, line 1')
    expect(() => parsePlainText('\nloose text', '31.md')).toThrow('31.md, line 2')
  })
})

describe('problemsOf', () => {
  const good = {
    code: '29-2072.00',
    title: 'Medical Records Specialists',
    summary:
      'You keep health records whole and in order for a clinic. You read what the doctor wrote, pick the right code for each visit, and fix what is missing. You sit at a screen for most of the day.',
    activities: [
      'Match codes',
      'Ask a nurse',
      'Send a bill',
      'Scan old charts',
      'Fix a name',
      'Find a file',
    ],
    phrases: ['coded bills', 'filed charts', 'billing codes', 'chart room', 'medical billing'],
  }

  test('finds nothing wrong with a good text', () => {
    expect(problemsOf(good, rules)).toEqual([])
  })

  test.each([
    [
      'too long a sentence of hard words',
      {
        summary: `${good.summary.slice(0, -1)} administering comprehensive organizational documentation methodologies notwithstanding institutional reorganization.`,
      },
      'grade',
    ],
    ['a summary that is too short', { summary: 'You file. You sort.' }, 'words'],
    ['too few activities', { activities: ['Match codes'] }, 'activities'],
    ['an activity that stands twice', { activities: [...good.activities, 'Find a file'] }, 'twice'],
    ['a claim about licences', { summary: `${good.summary} You need a license.` }, 'licences'],
    [
      'wording that leaves people out',
      { activities: [...good.activities, 'Help the elderly'] },
      'leaves people out',
    ],
    ['too few phrases', { phrases: ['coded bills'] }, 'phrases'],
  ])('finds %s', (_, change, problem) => {
    expect(problemsOf({ ...good, ...change }, rules).join('\n')).toContain(problem)
  })
})
