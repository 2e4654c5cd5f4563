import { afterAll, describe, expect, inject, test } from 'vitest'
import { drawerEntry, letterhead } from '../shared/domain/office.ts'
import type { EntryDraft } from '../shared/domain/office.ts'
import { openStore } from '../store/open.ts'
import { catalogOf } from './catalog.ts'
import { checkEntry, checkLetterhead, readWebAddress } from './check-entry.ts'

const store = openStore(inject('storeFile'))
afterAll(() => store.close())
const catalog = catalogOf(store)

const draft: EntryDraft = {
  id: null,
  kind: 'licensing-desk',
  appliesTo: '29-2072.00',
  place: 'CA',
  name: 'State board',
  phone: '',
  address: '',
  web: '',
  note: '',
  expiresOn: '',
}
const problemsOf = (change: Partial<EntryDraft>) => {
  const checked = checkEntry({ ...draft, ...change }, catalog)
  return checked.ok ? [] : checked.problems
}

test('what is typed is tidied into an entry that the file takes', () => {
  const checked = checkEntry(
    {
      ...draft,
      place: ' california ',
      name: '  State\tboard\u0000 of \u202Ehealth ',
      address: '1 Main St\r\n\r\n  Sacramento ',
      web: 'board.example.gov/apply',
      expiresOn: '3/31/2027',
    },
    catalog,
  )
  expect(checked).toMatchObject({
    ok: true,
    value: {
      place: 'CA',
      name: 'State board of health',
      address: '1 Main St\nSacramento',
      web: 'https://board.example.gov/apply',
      expiresOn: '2027-03-31',
    },
  })
  expect(drawerEntry.safeParse(checked.ok && checked.value).success).toBe(true)
})

test('every thing that is wrong is told at once, each with its field', () => {
  expect(
    problemsOf({
      name: ' ',
      appliesTo: '',
      place: 'Atlantis',
      web: 'http://x.example',
      expiresOn: 'soon',
    }),
  ).toEqual([
    { field: 'name', problem: 'missing' },
    { field: 'appliesTo', problem: 'missing' },
    { field: 'place', problem: 'no-such-place' },
    { field: 'web', problem: 'not-https' },
    { field: 'expiresOn', problem: 'not-a-date' },
  ])
  expect(problemsOf({ note: 'x'.repeat(601) })).toEqual([{ field: 'note', problem: 'too-long' }])
})

test.each([
  ['everything', []],
  ['29', []],
  ['29-0000', []],
  ['29-2072', []],
  ['99', [{ field: 'appliesTo', problem: 'no-such-family' }]],
  ['29-9999.99', [{ field: 'appliesTo', problem: 'no-such-job' }]],
  ['Nov-21', [{ field: 'appliesTo', problem: 'no-such-job' }]],
  [
    '29-2071.00',
    [{ field: 'appliesTo', problem: 'job-replaced', detail: '29-2072.00, 29-9021.00' }],
  ],
])('a job given as %j has the problems %j', (appliesTo, problems) => {
  expect(problemsOf({ appliesTo })).toEqual(problems)
})

describe('a web address', () => {
  test.each([
    ['', ''],
    ['https://example.org', 'https://example.org/'],
    ['example.org/a b', null],
    ['http://example.org', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['https://user:secret@example.org/', null],
    ['https://', null],
    ['https://school', null],
    ['ms-settings:home', null],
    // Letters that look like others are shown as what they are.
    ['https://еxample.org', 'https://xn--xample-2of.org/'],
  ])('of %j is read as %j', (text, address) => {
    expect(readWebAddress(text)).toBe(address)
  })
})

test('a letterhead has at most four lines of address', () => {
  const typed = { name: 'Job center', address: 'a\nb\n\nc\nd', phone: '', web: '', counselor: '' }
  const checked = checkLetterhead(typed)
  expect(letterhead.safeParse(checked.ok && checked.value).success).toBe(true)
  expect(checkLetterhead({ ...typed, address: 'a\nb\nc\nd\ne' })).toEqual({
    ok: false,
    problems: [{ field: 'address', problem: 'too-long', detail: '4' }],
  })
})
