/**
 * The words of a text as search sees them: lower case, without accents and marks. `C++` and `C#`
 * keep their sign, and an apostrophe joins what it stands between.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    // X-ray, x ray and xray are one word, and so is e-commerce.
    .replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2})|\b(x) (?=ray)/gu, '$1$2')
  return plain.match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? []
}

/** Forms that no ending gives away. */
const irregular = new Map(
  `bought buy brought bring built build caught catch dealt deal dove dive drew draw driven drive
  drove drive dug dig fed feed fought fight flew fly flown fly forgave forgive froze freeze frozen
  freeze gave give given give grew grow grown grow hung hang held hold kept keep knit knitting laid
  lay led lead made make men man women woman people person peoples person ran run rode ride sang sing sent send
  sewn sew shot shoot slept sleep sold sell spoke speak spun spin stuck stick swept sweep taken take
  taught teach teeth tooth threw throw thrown throw told tell took take tore tear torn tear wives
  wife wore wear wove weave woven weave wrote write written write feet foot knives knife`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
)

/** A word without plural, -ing and -ed, so that code, codes, coding and coded meet. */
export function stemOf(word: string): string {
  return withoutEnding(withoutPlural(irregular.get(word) ?? word), /^(.{2,}?)(?:ing|ed)$/)
}

/** A word also without -er and -or, so that weld and welder meet, and so do a field and who works in it. */
export function rootOf(word: string): string {
  const single = withoutPlural(irregular.get(word) ?? word)
  return fieldOf.exec(single)?.[1] ?? withoutEnding(single, /^(.{3,}?)(?:ing|ed|er|or)$/)
}

/** Biology and biologist, photography and photographer, therapy and therapist. */
const fieldOf = /^(.*(?:.{2}(?:graph|iatr|log|metr|nom)|pharmac|therap))(?:er|ist|y)$/

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function withoutEnding(word: string, ending: RegExp): string {
  const base = ending.exec(word)?.[1]
  if (!base || !/[aeiouy]/.test(base)) return withoutFinalE(word)
  // Stopped is stop, but called is call.
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1)
  // One vowel before one consonant would have doubled it, so an e was dropped: coding is code.
  return withoutFinalE(/^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(base) ? `${base}e` : base)
}

/**
 * Nurse and nursing, manage and managing meet without it. After one vowel and one consonant it stays,
 * where it tells plane from plan.
 */
function withoutFinalE(word: string): string {
  const silent = /[aeiouy][^aeiouy]{2,}e$|[aeiouy][^aeiouy]+[aeiouy]+[^aeiouy]e$/.test(word)
  return word.length > 4 && silent ? word.slice(0, -1) : word
}
