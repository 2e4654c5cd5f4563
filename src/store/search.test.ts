import { describe, expect, test } from 'vitest'
import { searchOccupations } from './search.ts'
import { openTestStore } from './testing/test-store.ts'

const store = openTestStore()
const search = (words: string, limit = 10) => searchOccupations(store, { words, area: 'US', limit })
const codes = (words: string, limit?: number): string[] =>
  search(words, limit).results.map(({ code }) => code)

describe('codes', () => {
  test('a retired code leads to exactly its successors', () => {
    const { results, retired, total } = search('29-2071')
    expect(results.map(({ code, matched }) => [code, matched])).toEqual([
      ['29-2072.00', { text: '29-2071', kind: 'retired code' }],
      ['29-9021.00', { text: '29-2071', kind: 'retired code' }],
    ])
    expect(total).toBe(2)
    expect(retired).toEqual({
      code: '29-2071',
      title: 'Medical Records and Health Information Technicians',
      taxonomy: 'SOC 2010',
      successors: [
        { code: '29-2072.00', title: 'Medical Records Specialists' },
        { code: '29-9021.00', title: 'Health Information Technologists and Medical Registrars' },
      ],
    })
  })

  test.each([
    ['29-2071.00', ['29-2072.00', '29-9021.00']],
    ['292071', ['29-2072.00', '29-9021.00']],
    ['29-2072', ['29-2072.00']],
    ['29-2072.00', ['29-2072.00']],
    ['29-114', ['29-1141.00', '29-1141.01', '29-1141.02', '29-1141.03', '29-1141.04']],
    ['29-1141.0', ['29-1141.00', '29-1141.01', '29-1141.02', '29-1141.03', '29-1141.04']],
    ['29-2071.00 Medical Records and Health Information Technicians', ['29-2072.00', '29-9021.00']],
  ])('%s', (words, expected) => {
    expect(codes(words)).toEqual(expected)
  })

  test('a code that was split leads to itself first, then to what it lost', () => {
    const { results, retired } = search('13-2051')
    expect(results.map(({ code, matched }) => [code, matched.kind])).toEqual([
      ['13-2051.00', 'code'],
      ['13-2054.00', 'retired code'],
    ])
    expect(retired?.successors).toHaveLength(2)
  })

  test('a code that only has another title is not retired', () => {
    const { results, retired } = search('11-9071')
    expect(results.map(({ matched }) => matched.kind)).toEqual(['code'])
    expect(retired).toBeNull()
  })

  test('a begun code lists the current codes that it may become', () => {
    const { results } = search('29-20')
    expect(results.length).toBeGreaterThan(5)
    for (const { code, matched } of results) {
      expect(code.startsWith('29-20')).toBe(true)
      expect(matched.kind).toBe('code')
    }
  })

  test('a number that is no code is read as words', () => {
    expect(codes('911 operator')[0]).toBe('43-5031.00')
    expect(search('99-9999').results).toEqual([])
  })
})

describe('reasons', () => {
  test('a result says which text matched', () => {
    expect(search('medical coder').results[0]).toMatchObject({
      code: '29-2072.00',
      title: 'Medical Records Specialists',
      socCode: '29-2072',
      matched: { text: 'Medical Coder', kind: 'alternate title' },
    })
    expect(search('registered nurses').results[0]?.matched.kind).toBe('title')
    expect(search('put shingles on roofs').results[0]?.matched.kind).toBe('phrase')
  })

  test('corrected words are told', () => {
    const { results, readAs } = search('medcal recrods')
    expect(readAs).toBe('medical records')
    expect(results[0]?.matched.corrected).toBe(true)
    expect(search('medical records').readAs).toBeNull()
    expect(search('medical records').results[0]?.matched).not.toHaveProperty('corrected')
  })

  test('each occupation appears once', () => {
    for (const words of ['nurse', 'driver', 'n', 'manager of people']) {
      const found = codes(words, 100)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  test('when no occupation matches every word, the nearest are marked so', () => {
    const { nearest, results } = search('cashier at wegmans')
    expect(nearest).toBe(true)
    expect(results[0]?.code).toBe('41-2011.00')
    expect(search('cashier').nearest).toBe(false)
  })

  test('a result carries pay in the area, education and outlook', () => {
    const [first] = searchOccupations(store, { words: 'roofer', area: 'TX', limit: 1 }).results
    expect(first).toMatchObject({
      code: '47-2181.00',
      medianPay: { area: 'TX', unit: 'USD/year' },
      education: { value: 'No formal educational credential' },
    })
    expect(first?.summary).toMatch(/roof/)
  })
})

describe('odd input', () => {
  test.each([
    '',
    '   ',
    '!!!',
    '"',
    "'; DROP TABLE occupation; --",
    '*',
    'AND OR NOT',
    '\u0000',
    '💼',
  ])('%j is no failure', (words) => {
    expect(() => search(words)).not.toThrow()
  })

  test('nothing is found in nothing and in nonsense', () => {
    for (const words of ['', '  ', '?!', 'zzzz qqqq']) {
      expect(search(words)).toMatchObject({ results: [], total: 0, nearest: false, readAs: null })
    }
  })

  test('the limit holds, and the total counts all', () => {
    const { results, total } = search('teacher', 3)
    expect(results).toHaveLength(3)
    expect(total).toBeGreaterThan(20)
  })

  test('an unknown area is not found', () => {
    expect(() => searchOccupations(store, { words: 'nurse', area: 'ZZ', limit: 1 })).toThrow(
      expect.objectContaining({ kind: 'not-found' }),
    )
  })

  test('the longest input is answered within a few frames', () => {
    const words = 'i drove trucks and fixed the engines of bigg machines for farmrs '.repeat(5)
    search(words)
    const started = performance.now()
    search(words.slice(0, 300))
    expect(performance.now() - started).toBeLessThan(200)
  })
})

test('results hold still while a word is typed', () => {
  for (const typed of ['roofe', 'roofer', 'roofers', 'Roofer', 'ROOFER ', ' roofer']) {
    expect(codes(typed)[0]).toBe('47-2181.00')
  }
})
