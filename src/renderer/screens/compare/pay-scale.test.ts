import { describe, expect, it } from 'vitest'
import { onScale, payScale } from './pay-scale.ts'

describe('the scale of pay', () => {
  it('starts at 0, ends just beyond the highest figure, and has round ticks', () => {
    const yearly = payScale([37_000, 81_150], [], [])
    expect(yearly.ticks).toEqual([0, 20_000, 40_000, 60_000, 80_000])
    expect(yearly.end).toBeGreaterThan(81_150)
    expect(yearly.end).toBeLessThan(90_000)
    expect(payScale([16.5, 143.68], [], []).ticks).toEqual([0, 50, 100])
  })

  it.each([1, 9.99, 10, 22.5, 99, 100, 50_000, 239_200, 559_030])(
    'has from 2 to 6 ticks, none beyond its end: %d',
    (highest) => {
      const { end, ticks } = payScale([highest], [], [])
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(Math.max(...ticks)).toBeLessThanOrEqual(end)
    },
  )

  it('leaves room for an open end', () => {
    expect(payScale([], [239_200], []).end).toBeGreaterThan(260_000)
    expect(payScale([80_000], [60_000], []).end).toBeLessThan(90_000)
  })

  it("stretches for the client's line, but not without bound", () => {
    expect(payScale([60_000], [], [75_000]).end).toBe(75_000)
    const scale = payScale([60_000], [], [75_000, 500_000])
    expect(scale.end).toBe(75_000)
    expect(onScale(500_000, scale)).toBeNull()
    expect(onScale(37_500, scale)).toBe(0.5)
  })

  it('stands without any figure', () => {
    expect(payScale([], [], []).end).toBe(1)
  })
})
