import { describe, expect, it } from 'vitest'
import { expanded, releasesIn, underTemplate, withDiscussed } from './content.ts'

describe('another template', () => {
  it('keeps every word that was written', () => {
    const sections = [
      { heading: 'Reason', text: 'Laid off' },
      { heading: 'Plan', text: '' },
      { heading: 'Client said', text: ' ' },
    ]
    expect(underTemplate(sections, ['Data', 'Plan'])).toEqual([
      { heading: 'Data', text: '' },
      { heading: 'Plan', text: '' },
      { heading: 'Reason', text: 'Laid off' },
    ])
    expect(underTemplate(sections, ['Reason'])).toEqual([{ heading: 'Reason', text: 'Laid off' }])
  })
})

describe('a snippet', () => {
  const snippets = [{ abbreviation: 'lmi', text: 'Gave labor market information.' }]
  it('takes the place of the word before the cursor', () => {
    expect(expanded('Today LMI', 9, snippets)).toEqual({
      start: 6,
      insert: 'Gave labor market information.',
    })
  })
  it.each([
    ['lmis', 4],
    ['lmi ', 4],
    ['', 0],
    ['lmi', 2],
  ])('is not found in %j at %i', (text, at) => {
    expect(expanded(text, at, snippets)).toBeNull()
  })
})

describe('what was discussed', () => {
  const nurse = {
    kind: 'occupation' as const,
    code: '29-1141.00',
    title: 'Registered Nurses',
    areas: ['Ohio'],
    releases: ['OEWS May 2025'],
  }
  it('stands once for the same places', () => {
    expect(withDiscussed([nurse], [nurse, { ...nurse, areas: ['Texas'] }])).toHaveLength(2)
  })
  it('names the releases of the figures that were there', () => {
    const figure = { value: 1, release: 'OEWS May 2025', measuredFor: {} }
    const absent = { value: null, release: 'EP 2024-34', measuredFor: {} }
    expect(releasesIn({ a: [figure, { b: figure }], c: absent, release: 'x' })).toEqual([
      'OEWS May 2025',
    ])
  })
})
