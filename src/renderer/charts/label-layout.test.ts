import { describe, expect, it } from 'vitest'
import { place, placePair, startOf, textWidth, wrap } from './label-layout.ts'
import type { Placed } from './label-layout.ts'

const start = (label: Placed): number => startOf(label, textWidth(label.text, 14))
const end = (label: Placed): number => start(label) + textWidth(label.text, 14)

describe('placing labels', () => {
  it('keeps a label inside the room', () => {
    expect(place('x', 60, 5, [0, 300])).toEqual({ text: 'x', x: 0, anchor: 'start' })
    expect(place('x', 60, 298, [0, 300])).toEqual({ text: 'x', x: 300, anchor: 'end' })
    expect(place('x', 60, 150, [0, 300])).toEqual({ text: 'x', x: 150, anchor: 'middle' })
  })

  it.each([
    [200, 280],
    [270, 280],
    [0, 5],
    [60, 280],
  ])('never lays one label over the other, with points at %d and %d', (low, high) => {
    const [first, second] = placePair([['$27,060', '$77,560']], [low, high], 288, 14)
    expect(end(first)).toBeLessThan(start(second))
    expect(start(first)).toBeGreaterThanOrEqual(0)
    expect(end(second)).toBeLessThanOrEqual(288)
  })

  it('breaks a name into lines that fit, and keeps words whole', () => {
    expect(wrap('California, 2022 to 2032', 279, 28)).toEqual(['California, 2022', 'to 2032'])
    expect(wrap('California, 2022 to 2032', 400, 14)).toEqual(['California, 2022 to 2032'])
    expect(wrap('Massachusetts', 50, 14)).toEqual(['Massachusetts'])
  })

  it('takes the fullest wording that fits', () => {
    const wordings = [
      ['1 in 10 earn less than $27,060', '1 in 10 earn more than $77,560'],
      ['$27,060', '$77,560'],
    ] as const
    expect(placePair(wordings, [200, 600], 700, 14)[0].text).toContain('1 in 10')
    expect(placePair(wordings, [100, 280], 288, 14)[0].text).toBe('$27,060')
  })
})
