import { expect, it } from 'vitest'
import { firstSentence } from './first-sentence.ts'

it('keeps the first sentence whole and drops the rest', () => {
  expect(firstSentence('They keep records. They also talk to nurses.')).toBe('They keep records.')
})

it('keeps a text of one sentence, with or without its stop', () => {
  expect(firstSentence('They keep records')).toBe('They keep records')
})

it('answers an empty text with nothing', () => {
  expect(firstSentence('')).toBe('')
})
