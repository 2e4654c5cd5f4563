import type { OnetSentence } from '../official/onet-text.ts'
import { numbered } from './filling.ts'
import type { Filling } from './filling.ts'

/** Descriptions and tasks of the release that the store was built with, if any. */
export function fillOfficialText(filling: Filling): void {
  const { dataset, put, source } = filling
  if (!dataset.official) return
  const { sourceId, descriptions, tasks } = dataset.official
  const add = (kind: string, sentences: readonly OnetSentence[]): void =>
    put(
      'official_text',
      'occupation position kind text source',
      numbered(filling, sentences, ({ text }) => [kind, text, source(sourceId)]),
    )
  add('description', descriptions)
  add('task', tasks)
}
