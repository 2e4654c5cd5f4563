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
  return plain.match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? []
}

/** A word without plural, -ing and -ed, so that code, codes, coding and coded meet. */
export function stemOf(word: string): string {
  return withoutEnding(withoutPlural(word), /^(.{2,}?)(?:ing|ed)$/)
}

/** A word also without -er and -or, so that weld and welder meet. */
export function rootOf(word: string): string {
  return withoutEnding(withoutPlural(word), /^(.{3,}?)(?:ing|ed|er|or)$/)
}

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

/** Nurse and nursing meet without it; in four letters it tells care from car. */
function withoutFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
}
