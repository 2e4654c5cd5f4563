import { readingGrade } from '../shared/domain/reading-level.ts'
import type { OccupationText } from './plain-text.ts'
import { readFamilies, readTextRules } from './text-files.ts'
import { words } from './text-rules.ts'

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

function rowOf(
  family: string,
  texts: readonly OccupationText[],
  allowed: ReadonlySet<string>,
): string {
  const grades = texts
    .map(({ summary }) => readingGrade(summary, allowed))
    .toSorted((a, b) => a - b)
  const count = (of: (text: OccupationText) => number): number =>
    texts.reduce((sum, text) => sum + of(text), 0)
  return [
    family,
    texts.length,
    count(({ summary, activities }) => words([summary, ...activities].join('\n')).length),
    median(grades).toFixed(1),
    (grades.at(-1) ?? 0).toFixed(1),
    count(({ activities }) => activities.length),
    count(({ phrases }) => phrases.length),
  ].join(' | ')
}

/** Our texts by family, as a Markdown table: how many, how long, how hard to read. */
export function wordsTable(folder: string): string {
  const families = readFamilies(folder)
  const { allowedWords } = readTextRules(folder)
  const all = [...families.values()].flat()
  return [
    '| family | occupations | words | grade, median | grade, worst | activities | phrases |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...families].map(([family, texts]) => `| ${rowOf(family, texts, allowedWords)} |`),
    `| ${rowOf('all', all, allowedWords)} |`,
  ].join('\n')
}

if (import.meta.main) process.stdout.write(`${wordsTable(process.argv[2] ?? 'data/text')}\n`)
