import { buildSearchIndex } from '../../store/search/build-index.ts'
import type { SearchText } from '../../store/search/build-index.ts'
import type { Filling } from './filling.ts'

/** Every text that search reads, and the index over them. */
export function fillSearch(filling: Filling): void {
  const { dataset, put, occupation } = filling
  const texts: SearchText[] = []
  const add = (code: string, kind: SearchText['kind'], text: string): void => {
    if (text !== '') texts.push({ occupation: occupation(code), kind, text })
  }
  for (const { code, title } of dataset.table('occupations')) add(code, 'title', title)
  for (const { code, title } of dataset.table('reported-titles')) add(code, 'reported title', title)
  for (const { code, title, short_title } of dataset.table('alternate-titles')) {
    add(code, 'alternate title', title)
    add(code, 'alternate title', short_title)
  }
  for (const { retired_code, retired_title, code } of dataset.table('retired-codes')) {
    texts.push({
      occupation: occupation(code),
      kind: 'retired code',
      text: retired_title,
      shown: `${retired_code} ${retired_title}`,
    })
  }
  for (const { code, summary, activities, phrases } of dataset.text.occupations.values()) {
    for (const phrase of phrases) add(code, 'phrase', phrase)
    add(code, 'summary', summary)
    for (const activity of activities) add(code, 'activity', activity)
  }
  const { ordered, parts } = buildSearchIndex(texts)
  put(
    'search_text',
    'id text',
    ordered.map(({ text, shown }, index) => [index, shown ?? text]),
  )
  put('search_part', 'name content', Object.entries(parts))
}
