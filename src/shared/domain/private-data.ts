import type { NoteContent } from './casebook.ts'
import { textsOf } from './note-content.ts'

/** Kinds of text that do not belong in a note of a job center. */
export const privateDataKinds = [
  'social-security-number',
  'birth-date',
  'diagnosis',
  'benefit-amount',
] as const
export type PrivateDataKind = (typeof privateDataKinds)[number]

export interface PrivateData {
  readonly kind: PrivateDataKind
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface PrivateDataInNote extends PrivateData {
  /** Name of the field, or the heading of the section. */
  readonly field: string
}

interface Rule {
  readonly kind: PrivateDataKind
  readonly pattern: RegExp
}

const DASH = '[-\\u2010-\\u2015. ]'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const NUMBERS_DATE = '(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})'
const WORDS_DATE = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}|\\d{1,2}\\s+${MONTH}\\s+(?:19|20)\\d{2})`
const DATE = `(?:${NUMBERS_DATE}|${WORDS_DATE})`

/** Where these words stand in a note, a person is meant and not a job in health care. */
const CONDITION =
  'PTSD|ADHD|bipolar|schizo\\w+|anxiety disorder|major depress\\w+|clinical depression|substance (?:use|abuse)|alcoholi\\w+|opioid addiction|HIV|hepatitis|diabet\\w+|epilep\\w+|cancer|multiple sclerosis|autism|pregnan\\w+'
const BENEFIT =
  "(?:SSI|SSDI|TANF|SNAP|WIC|food stamps?|cash assistance|unemployment(?: (?:benefits?|insurance|compensation))?|UI|workers?[’']? comp(?:ensation)?|child support|disability(?: (?:benefits?|check|payments?))?|VA (?:pension|disability|benefits?)|social security|housing (?:voucher|assistance))"
const AMOUNT = '\\$\\s?\\d[\\d,]*(?:\\.\\d{2})?'
// A sentence or a line at most lies between the two.
const NEAR = '[^.!?\\n$]{0,40}?'

const rules: readonly Rule[] = [
  {
    // Never issued: area 000 and 666, group 00, serial 0000. Those from 900 are taxpayer numbers.
    kind: 'social-security-number',
    pattern: new RegExp(
      `(?<![\\d$.,/-])(?!000|666)\\d{3}(${DASH})(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\d-])`,
      'giu',
    ),
  },
  {
    kind: 'social-security-number',
    pattern:
      /\b(?:ssn|social security (?:number|no\.?|#)|itin)\b[^.\n\d]{0,25}[\dxX*]{0,3}[- ]?[\dxX*]{0,2}[- ]?\d{4}\b/giu,
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born(?: on)?)(?![\\p{L}\\p{N}])[^.\\n\\d]{0,15}${DATE}`,
      'giu',
    ),
  },
  { kind: 'birth-date', pattern: /\bborn in (?:19|20)\d{2}\b/giu },
  {
    // ICD-10 with its point: letter, digit, digit or letter, point. Two letters never begin one.
    kind: 'diagnosis',
    pattern: /(?<![\p{L}\p{N}.-])[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}(?![\p{L}\p{N}-])/gu,
  },
  {
    kind: 'diagnosis',
    pattern:
      /\b(?:icd(?:-?(?:9|10))?|dsm(?:-?(?:5|iv|v))?)\b[^.\n]{0,20}?\b[A-Z]?\d{2,3}(?:\.\d{1,2})?\b/giu,
  },
  {
    kind: 'diagnosis',
    pattern:
      /\b(?:diagnosed (?:with|as)|diagnosis of|diagnosis:|dx:?)\s+[^\s.,;]+(?:\s[^\s.,;]+){0,2}/giu,
  },
  {
    kind: 'diagnosis',
    pattern: new RegExp(
      `\\b(?:has|have|had|suffers? from|lives? with|struggles? with|treated for|history of|recover\\w+ from|is|was)\\s(?:\\w+\\s){0,2}?(?:${CONDITION})\\b`,
      'giu',
    ),
  },
  {
    kind: 'benefit-amount',
    pattern: new RegExp(`\\b${BENEFIT}\\b${NEAR}${AMOUNT}`, 'giu'),
  },
  {
    kind: 'benefit-amount',
    pattern: new RegExp(`${AMOUNT}${NEAR}\\b${BENEFIT}\\b`, 'giu'),
  },
  {
    // "Benefits" alone is mostly what an employer offers.
    kind: 'benefit-amount',
    pattern: new RegExp(
      `\\bbenefits? (?:of|is|are|was|were) ${AMOUNT}|${AMOUNT}[^.\\n$]{0,12}? (?:in|of|from) benefits\\b`,
      'giu',
    ),
  },
]

const overlaps = (a: PrivateData, b: PrivateData): boolean => a.start < b.end && b.start < a.end

/**
 * Text that looks like what should not be kept: a Social Security number, a birth date, a diagnosis or
 * an amount of benefits. It is a hint for the writer, who decides; wages and job titles are no benefit
 * and no diagnosis.
 */
export function findPrivateData(text: string): PrivateData[] {
  const found: PrivateData[] = []
  for (const { kind, pattern } of rules) {
    for (const match of text.matchAll(pattern)) {
      const hit = { kind, start: match.index, end: match.index + match[0].length, text: match[0] }
      if (!found.some((other) => overlaps(other, hit))) found.push(hit)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** {@link findPrivateData} over every text of a note. */
export function privateDataIn(content: NoteContent): PrivateDataInNote[] {
  return textsOf(content).flatMap(({ field, text }) =>
    findPrivateData(text).map((found) => ({ field, ...found })),
  )
}
