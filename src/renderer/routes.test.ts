import { describe, expect, it } from 'vitest'
import { addressOf, viewAt } from './routes.ts'
import type { View } from './routes.ts'

describe('addresses', () => {
  const views: readonly Exclude<View, { name: 'unknown' }>[] = [
    { name: 'find', words: '' },
    { name: 'find', words: 'medical coder' },
    { name: 'find', words: 'R&D? 50% + "C#"' },
    { name: 'family', family: '29' },
    { name: 'occupation', code: '29-2072.00' },
    { name: 'occupation', code: '29-2072' },
    { name: 'data' },
    { name: 'settings' },
  ]
  it.each(views)('lead back to the view they were made from: $name', (view) => {
    expect(viewAt(addressOf(view))).toEqual(view)
  })

  it.each([
    '/compare',
    '/occupation',
    '/occupation/nurse',
    '/family/2',
    '/data/x',
    '/occupation/29-2072.00/x',
  ])('that name no view are unknown: %s', (address) => {
    expect(viewAt(address)).toEqual({ name: 'unknown' })
  })
})
