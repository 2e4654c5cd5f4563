import { afterAll, describe, expect, inject, test } from 'vitest'
import type { DrawerEntry } from '../shared/domain/office.ts'
import { openStore } from '../store/open.ts'
import { everyItem, itemsFor } from './applies.ts'
import { catalogOf } from './catalog.ts'
import { dayOf, expiryOf, readDay } from './dates.ts'

const store = openStore(inject('storeFile'))
afterAll(() => store.close())
const catalog = catalogOf(store)
const today = '2026-11-22'

let count = 0
const entry = (change: Partial<DrawerEntry>): DrawerEntry => ({
  id: `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
  kind: 'other',
  appliesTo: 'everything',
  place: 'any',
  name: 'Desk',
  phone: '',
  address: '',
  web: '',
  note: '',
  expiresOn: null,
  ...change,
})

const namesFor = (entries: readonly DrawerEntry[], code: string, area: string): string[] => {
  const occupation = catalog.occupation(code)
  if (!occupation) throw new Error(code)
  return itemsFor(entries, occupation, area, catalog, today).items.map((item) => item.entry.name)
}

describe('an entry stands', () => {
  const entries = [
    entry({ name: 'every job' }),
    entry({ name: 'family', appliesTo: '29' }),
    entry({ name: 'another family', appliesTo: '47' }),
    entry({ name: 'job', appliesTo: '29-2072.00' }),
    entry({ name: 'SOC', appliesTo: '29-1141' }),
    entry({ name: 'retired', appliesTo: '29-2071.00' }),
    entry({ name: 'lost', appliesTo: '29-9999.99' }),
  ]
  test('with its occupation, its family, its SOC occupation and what replaced it', () => {
    expect(namesFor(entries, '29-2072.00', 'US').toSorted()).toEqual([
      'every job',
      'family',
      'job',
      'retired',
    ])
    // 29-1141.01 folds into 29-1141.
    expect(namesFor(entries, '29-1141.01', 'US').toSorted()).toEqual(['SOC', 'every job', 'family'])
    expect(namesFor(entries, '47-2111.00', 'US').toSorted()).toEqual([
      'another family',
      'every job',
    ])
  })

  test('in its place, and counts what stands elsewhere', () => {
    const placed = [
      entry({ name: 'anywhere' }),
      entry({ name: 'nation', place: 'US' }),
      entry({ name: 'California', place: 'CA' }),
      entry({ name: 'Nevada', place: 'NV' }),
    ]
    expect(namesFor(placed, '29-2072.00', 'CA')).toEqual(['anywhere', 'California', 'nation'])
    expect(namesFor(placed, '29-2072.00', 'US')).toEqual(['anywhere', 'nation'])
    const occupation = catalog.occupation('29-2072.00')
    expect(occupation && itemsFor(placed, occupation, 'CA', catalog, today).elsewhere).toBe(1)
  })

  test('through its last day and not after it', () => {
    const dated = ['2026-11-21', '2026-11-22', '2026-11-23'].map((expiresOn) =>
      entry({ name: expiresOn, expiresOn }),
    )
    expect(namesFor(dated, '29-2072.00', 'CA')).toEqual(['2026-11-22', '2026-11-23'])
  })
})

test('the drawer shows what expires soon first and what has expired last', () => {
  const items = everyItem(
    [
      entry({ name: 'gone', expiresOn: '2026-11-21' }),
      entry({ name: 'always' }),
      entry({ name: 'in 30 days', expiresOn: '2026-12-22' }),
      entry({ name: 'today', expiresOn: '2026-11-22' }),
      entry({ name: 'in 31 days', expiresOn: '2026-12-23' }),
      entry({ name: 'lost', appliesTo: '29-9999.99' }),
    ],
    catalog,
    today,
  )
  expect(items.map((item) => [item.entry.name, item.expiry.state, item.lost])).toEqual([
    ['today', 'soon', false],
    ['in 30 days', 'soon', false],
    ['always', 'never', false],
    ['in 31 days', 'later', false],
    ['lost', 'never', true],
    ['gone', 'expired', false],
  ])
})

test('days are counted across a change of clocks and a leap day', () => {
  expect(expiryOf('2026-11-30', '2026-10-31').days).toBe(30)
  expect(expiryOf('2028-03-01', '2028-02-28').days).toBe(2)
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

test.each([
  ['2027-03-31', '2027-03-31'],
  ['3/31/2027', '2027-03-31'],
  ['2/29/2028', '2028-02-29'],
  ['2/29/2027', null],
  ['13/1/2027', null],
  ['2027-13-01', null],
  ['31.3.2027', null],
  ['3/31/27', null],
  ['soon', null],
  ['', null],
])('the day %j is read as %j', (text, day) => {
  expect(readDay(text)).toBe(day)
})
