import { expect, test } from 'vitest'
import { rootOf, stemOf, wordsOf } from './words.ts'

test.each([
  ["Sheriff's Patrol Officers", ['sheriffs', 'patrol', 'officers']],
  ['C++ / C# Developer (.NET)', ['c++', 'c#', 'developer', 'net']],
  ['X-Ray Tech', ['xray', 'tech']],
  ['x ray technician', ['xray', 'technician']],
  ['Helpers--Roofers', ['helpers', 'roofers']],
  ['Pre-K Teacher', ['pre', 'k', 'teacher']],
  ['Café Manager', ['cafe', 'manager']],
  ['  ', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test.each([
  ['nurse', 'nurses', 'nursing'],
  ['code', 'codes', 'coding', 'coded'],
  ['drive', 'drives', 'driving', 'drove', 'driven'],
  ['weld', 'welds', 'welding', 'welded'],
  ['cut', 'cuts', 'cutting'],
  ['sew', 'sewing', 'sewn'],
  ['secretary', 'secretaries'],
  ['dish', 'dishes'],
  ['clean', 'cleaning', 'cleaned'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})

test.each([
  ['car', 'care'],
  ['bus', 'busy'],
  ['plan', 'plane'],
  ['glass', 'gla'],
])('%s and %s stay apart', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})

test('who does the work meets the work', () => {
  expect(rootOf('welder')).toBe(rootOf('welding'))
  expect(rootOf('coders')).toBe(rootOf('code'))
  expect(stemOf('welder')).not.toBe(stemOf('weld'))
})
