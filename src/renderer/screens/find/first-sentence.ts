const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The first sentence of `text`, whole. */
export function firstSentence(text: string): string {
  for (const { segment } of sentences.segment(text)) return segment.trim()
  return ''
}
