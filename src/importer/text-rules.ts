import { readingGrade } from '../shared/domain/reading-level.ts'
import type { OccupationText } from './plain-text.ts'

/** Highest Flesch-Kincaid grade that a summary may have. */
const HIGHEST_GRADE = 8
/** Length of a run of words that counts as copied. */
const COPIED_RUN = 8

export interface TextRules {
  /** Technical words that a reader of this occupation already knows, lower case. */
  readonly allowedWords: ReadonlySet<string>
  /** Wording that leaves people out, as patterns. */
  readonly unfairWording: readonly RegExp[]
}

// Pay and outlook are figures with a source; a licence differs by state. Our text speaks of neither.
const NOT_OURS_TO_SAY =
  /\b(licen[sc](e|es|ed|ing|ure)|salary|salaries|well[- ]paid|high[- ]paying|job outlook|in demand)\b/i

export const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []

const sentenceCount = (text: string): number => (text.match(/[.!?](?=\s|$)/g) ?? []).length

/** Residual and military occupations hold many jobs at once, so they say less. */
const isResidual = (text: Pick<OccupationText, 'code' | 'title'>): boolean =>
  text.code.startsWith('55-') || text.title.includes('All Other')

/** Everything wrong with one occupation's text, as sentences; empty when it may ship. */
export function problemsOf(text: OccupationText, rules: TextRules): string[] {
  const problems: string[] = []
  const say = (ok: boolean, problem: string): void => {
    if (!ok) problems.push(`${text.code} ${text.title}: ${problem}`)
  }
  const residual = isResidual(text)
  const length = words(text.summary).length
  const sentences = sentenceCount(text.summary)
  const grade = readingGrade(text.summary, rules.allowedWords)

  say(sentences >= 2 && sentences <= 4, `the summary has ${sentences} sentences, not 2 to 4`)
  say(
    length >= (residual ? 20 : 30) && length <= 70,
    `the summary has ${length} words, not 30 to 70`,
  )
  say(/\byou\b/i.test(text.summary), 'the summary does not speak to "you"')
  say(grade <= HIGHEST_GRADE, `the summary reads at grade ${grade.toFixed(1)}`)

  const fewest = residual ? 3 : 6
  say(
    text.activities.length >= fewest && text.activities.length <= 12,
    `${text.activities.length} activities, not ${fewest} to 12`,
  )
  for (const activity of text.activities) {
    say(words(activity).length <= 14, `an activity has more than 14 words: "${activity}"`)
    say(
      /^[A-Z]/.test(activity) && !/[.;]$/.test(activity),
      `an activity starts with a capital and ends without a mark: "${activity}"`,
    )
  }
  say(
    text.phrases.length >= 5 && text.phrases.length <= 12,
    `${text.phrases.length} phrases, not 5 to 12`,
  )
  for (const list of [text.activities, text.phrases]) {
    say(
      new Set(list.map((item) => words(item).join(' '))).size === list.length,
      'an activity or phrase stands twice',
    )
  }

  const everything = [text.summary, ...text.activities].join('\n')
  const claim = NOT_OURS_TO_SAY.exec(everything)
  say(!claim, `speaks of pay, outlook or licences: "${claim?.[0]}"`)
  for (const pattern of rules.unfairWording) {
    const found = pattern.exec([everything, ...text.phrases].join('\n'))
    say(!found, `wording that leaves people out: "${found?.[0]}"`)
  }
  return problems
}

/** Every run of {@link COPIED_RUN} words in `text`. */
export function runsOf(text: string): string[] {
  const all = words(text)
  return all
    .slice(0, Math.max(0, all.length - COPIED_RUN + 1))
    .map((_, at) => all.slice(at, at + COPIED_RUN).join(' '))
}

/** Runs of words that two occupations share, and activities that stand in two occupations. */
export function repetitions(texts: readonly OccupationText[]): string[] {
  const problems: string[] = []
  const owners = new Map<string, string>()
  const claim = (key: string, code: string): void => {
    const owner = owners.get(key)
    if (owner && owner !== code) problems.push(`${code} repeats ${owner}: "${key}"`)
    else owners.set(key, code)
  }
  for (const { code, summary, activities } of texts) {
    for (const run of new Set([summary, ...activities].flatMap(runsOf))) claim(run, code)
    for (const activity of activities) {
      const key = words(activity).join(' ')
      if (words(activity).length < COPIED_RUN) claim(key, code)
    }
  }
  return problems
}
