import { expect, test } from 'vitest'
import { listFamilies, listFamily } from './browse.ts'
import { listAreas, loadedData } from './loaded-data.ts'
import { openTestStore } from './testing/test-store.ts'

const store = openTestStore()

test('the 23 families hold every occupation', () => {
  const families = listFamilies(store)
  expect(families).toHaveLength(23)
  expect(families[0]).toMatchObject({ code: '11', title: 'Management Occupations' })
  expect(families.reduce((sum, { occupations }) => sum + occupations, 0)).toBe(1016)
})

test('a family lists its occupations by title, with pay in the area', () => {
  const rows = listFamily(store, '29', 'CA')
  const titles = rows.map(({ title }) => title)
  expect(titles).toEqual(titles.toSorted())
  const coders = rows.find(({ code }) => code === '29-2072.00')
  expect(coders).toMatchObject({
    medianPay: { value: 61_810, area: 'CA' },
    education: { value: 'Postsecondary nondegree award' },
    outlook: 'very-likely',
  })
})

test.each([
  ['12', 'CA', '12'],
  ['29', 'ZZ', 'ZZ'],
])('family %s in %s is not found', (family, area, subject) => {
  expect(() => listFamily(store, family, area)).toThrow(
    expect.objectContaining({ kind: 'not-found', subject }),
  )
})

test('areas begin with the nation and end with the territories', () => {
  const areas = listAreas(store)
  expect(areas).toHaveLength(55)
  expect(areas[0]).toEqual({ code: 'US', name: 'United States', kind: 'nation' })
  expect(areas.slice(-3).map(({ code }) => code)).toEqual(['GU', 'PR', 'VI'])
})

test('what is loaded is told with sources, releases and rows', () => {
  const { occupations, sources, tables } = loadedData(store)
  expect(occupations).toBe(1016)
  expect(sources.find(({ id }) => id === 'oews-2025-national')).toMatchObject({
    release: 'May 2025',
    agency: 'U.S. Bureau of Labor Statistics',
  })
  const known = new Set(sources.map(({ id }) => id))
  for (const table of tables) {
    expect(table.rows).toBeGreaterThan(0)
    for (const source of table.sources) expect(known).toContain(source)
  }
  expect(tables.find(({ name }) => name === 'alternate-titles')?.rows).toBe(56_560)
})
