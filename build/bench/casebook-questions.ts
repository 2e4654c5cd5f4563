import { wordsOf } from '../../src/casebook/testing/generate.ts'

/** Questions of one kind, as far as they are typed. */
export interface Kind {
  readonly name: string
  readonly questions: readonly string[]
}

/** Every beginning of `words` from `least` letters on, but the whole. */
const halfTyped = (words: readonly string[], least = 2): string[] =>
  words.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - least) }, (_, at) => word.slice(0, least + at)),
  )

/** Each word with the one after it in the list. */
const pairs = (words: readonly string[]): [string, string][] =>
  words.slice(1).map((word, at) => [words[at] ?? '', word])

/**
 * What people look for, by kind. `names` are display names of clients that every casebook has; those
 * that are common words as well are left out.
 */
export function kindsOfQuestions(names: readonly string[]): Kind[] {
  const { common, rare } = wordsOf()
  const long = common.filter((word) => word.length >= 5)
  const people = names.filter((name) => name.split(' ').every((part) => !common.includes(part)))
  const firstNames = people.map((name) => name.split(' ')[0] ?? '')
  return [
    { name: 'a common word', questions: long },
    { name: 'a common word, half typed', questions: halfTyped(long) },
    { name: 'a rare word', questions: rare },
    { name: 'a rare word, half typed', questions: halfTyped(rare) },
    {
      name: 'a beginning of 120 words',
      questions: ['inte', ...long.map((word) => `${word} inte`)],
    },
    {
      name: 'two words, the second half typed',
      questions: pairs(long).flatMap(([one, two]) =>
        halfTyped([two]).map((typed) => `${one} ${typed}`),
      ),
    },
    { name: 'a phrase', questions: pairs(long).map(([one, two]) => `"${one} ${two}"`) },
    { name: 'a name, typed', questions: [...halfTyped(people), ...people] },
    {
      name: 'a name and a word',
      questions: firstNames.flatMap((name) => long.map((word) => `${name} ${word}`)),
    },
    {
      name: 'an occupation code, typed',
      questions: halfTyped(['11-2021.00', '29-2052.00', '31-9092.00', '47-2111.00'], 4),
    },
    {
      name: 'what nobody wrote, typed',
      questions: halfTyped(['xylophone', 'zygote', 'quixotic', 'rhythms']),
    },
  ]
}
