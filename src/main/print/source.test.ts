import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { requests } from '../../shared/contract.ts'
import { openJobLists } from '../../office/job-lists.ts'
import { openStore } from '../../store/open.ts'
import { codesOf } from './source.ts'

const store = openStore(inject('storeFile'))
const folder = mkdtempSync(join(tmpdir(), 'waymark-source-'))
const jobLists = openJobLists(join(folder, 'lists.json'))
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})
const data = { store, office: { jobLists } }

test('a saved list gives its codes in its order, the retired ones too, until it is removed', () => {
  const codes = ['43-4171.00', '29-2071.00', '11-1011.00']
  const saved = jobLists.save('Fair', codes, false)
  if (!saved.saved) throw new Error(saved.problem)
  const source = { what: 'saved', list: saved.list.id } as const
  expect(codesOf(data, source)).toEqual(codes)
  jobLists.remove(saved.list.id)
  expect(() => codesOf(data, source)).toThrow(expect.objectContaining({ kind: 'job-list-gone' }))
})

test('a family gives its jobs, and one that there is not is refused', () => {
  expect(codesOf(data, { what: 'family', family: '55' })).toContain('55-1011.00')
  expect(() => codesOf(data, { what: 'family', family: '99' })).toThrow(
    expect.objectContaining({ kind: 'invalid-input' }),
  )
})

test.each([
  { what: 'saved' },
  { what: 'saved', list: 'Fair' },
  { what: 'saved', list: '../lists.json' },
  { what: 'saved', list: crypto.randomUUID(), codes: ['29-2072.00'] },
])('the source %j is refused', (source) => {
  const rest = { areas: ['US'], kind: 'profile', paper: 'letter', joined: false }
  expect(requests['sheets.batch'].safeParse({ source, ...rest }).success).toBe(false)
  const whole = { what: 'saved', list: crypto.randomUUID() }
  expect(requests['sheets.batch'].safeParse({ source: whole, ...rest }).success).toBe(true)
})
