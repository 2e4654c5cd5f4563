import { describe, expect, it } from 'vitest'
import { centred, placePair, textWidth } from './label-layout.ts'

const ends = (text: string, at: number): number => at + textWidth(text, 14)

describe('placing labels', () => {
  it('keeps a label inside the room', () => {
    expect(centred(5, 60, 300)).toBe(0)
    expect(centred(298, 60, 300)).toBe(240)
    expect(centred(150, 60, 300)).toBe(120)
  })

  it.each([
    [200, 280],
    [270, 280],
    [0, 5],
    [60, 280],
  ])('never lays one label over the other, with points at %d and %d', (low, high) => {
    const [first, second] = placePair([['$27,060', '$77,560']], [low, high], 288, 14)
    expect(ends(first.text, first.at)).toBeLessThan(second.at)
    expect(first.at).toBeGreaterThanOrEqual(0)
    expect(ends(second.text, second.at)).toBeLessThanOrEqual(288)
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
