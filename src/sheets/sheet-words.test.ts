import { expect, test } from 'vitest'
import { readingGrade } from '../shared/domain/reading-level.ts'
import { messages } from '../shared/messages.ts'

const { sheet, handout, comparisonSheet } = messages

// Headings, labels and cells are no sentences; a sentence ends with a period.
function sentencesIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return part.endsWith('.') ? [part] : []
  if (typeof part !== 'object' || part === null) return []
  return Object.values(part).flatMap(sentencesIn)
}

const filledIn = [
  handout.officeHas(12),
  handout.workedOut('2022 to 2032'),
  handout.lowPay('$40,000'),
  handout.highPay('$90,000'),
  handout.ownOutlook('Ohio', '+4%', 2022, 2032),
  handout.relatedScope('Ohio'),
  comparisonSheet.time(40, 50),
  comparisonSheet.toGetIn(['A certificate after high school', 'no past work']),
  comparisonSheet.outlook('very likely'),
  comparisonSheet.group('Cooks'),
  comparisonSheet.same('Cooks'),
  comparisonSheet.schooling.up('an associate degree', 2),
  comparisonSheet.schooling.down('high school'),
  comparisonSheet.sameYears('United States', '2022 to 2032', '+4%'),
  comparisonSheet.inferred('2022 to 2032'),
  sheet.noPay('Ohio', messages.absence['not-in-copy']),
  sheet.countedFor('Cooks'),
  sheet.grow('7.1%', 2024, 2034),
  sheet.shrink('2%', 2024, 2034),
  sheet.stay(2024, 2034),
  sheet.allJobs('+3.1%'),
  sheet.openings('14,200'),
  sheet.openings('0'),
  sheet.placeOnPageTwo('Ohio'),
  sheet.noOpenings(messages.absence['not-in-copy']),
  sheet.apprenticeshipYes('Roofer'),
  sheet.retrieved('2026-11'),
  sheet.outlookRule({ strong: '6.2%', openings: '100,000', decline: '2%', some: '3.1%' }),
]
const entryTerms = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Postsecondary nondegree award',
  'Some college, no degree',
  "Associate's degree",
  "Bachelor's degree",
  'Less than 5 years',
  '5 years or more',
  'Short-term on-the-job training',
  'Moderate-term on-the-job training',
  'Long-term on-the-job training',
  'Apprenticeship',
]
// The terms of a source prescribe these words.
const prescribed: ReadonlySet<string> = new Set([sheet.notAffiliated])

const ours = [
  ...sentencesIn(sheet),
  ...sentencesIn(handout),
  ...sentencesIn(comparisonSheet),
  ...sentencesIn(messages.outlook),
  ...sentencesIn(messages.absenceWhy),
  ...filledIn,
  ...entryTerms.map((term) => `${sheet.entry(term)}.`),
].filter((sentence) => !prescribed.has(sentence))

test('our own sentences read at grade 8 or below on the whole', () => {
  expect(ours.length).toBeGreaterThan(35)
  expect(readingGrade(ours.join(' '))).toBeLessThanOrEqual(8)
})

test('each of our longer sentences reads at grade 8 or below', () => {
  // In a fragment of a few words, one long word decides the grade.
  const longer = ours.filter((sentence) => sentence.split(' ').length > 5)
  const grades = longer.map((sentence) => [sentence, readingGrade(sentence)] as const)
  expect(grades.filter(([, grade]) => grade > 8)).toEqual([])
})

test('the sheet asks for no word that a client would have to look up', () => {
  const hard = /\b(postsecondary|nondegree|percentile|projections?|inferred|credential)\b/i
  expect(ours.filter((sentence) => hard.test(sentence))).toEqual([])
})
