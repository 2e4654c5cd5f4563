import { describe, expect, it } from 'vitest'
import { occupationCode, personsFromThousands, plainNumber } from './figures.ts'

const place = { file: 'x.xlsx', column: 'Employment' }

describe('figures', () => {
  it.each([
    ['188.6', '188600'],
    ['1,579.8', '1579800'],
    ['0.1', '100'],
    ['0', '0'],
    ['-0.2', '-200'],
    ['169956.1', '169956100'],
    ['18863.3', '18863300'],
    ['0.001', '1'],
    ['—', ''],
    ['N/A', ''],
  ])('%s thousand is %s persons', (cell, persons) => {
    expect(personsFromThousands(cell, place)).toBe(persons)
  })

  it('moves the point exactly for every tenth up to five million', () => {
    for (let tenths = 0; tenths <= 50_000; tenths += 1) {
      const cell = `${Math.floor(tenths / 10)}.${tenths % 10}`
      expect(personsFromThousands(cell, place)).toBe(String(tenths * 100))
    }
  })

  it.each([
    ['5.00', '5'],
    ['4.10', '4.1'],
    ['100', '100'],
    ['1,538,400', '1538400'],
    ['.5', '0.5'],
    ['-1.80', '-1.8'],
    ['–1.8', '-1.8'],
    ['0', '0'],
    ['n/a', ''],
    ['', ''],
  ])('%s is written %s', (cell, text) => expect(plainNumber(cell, place)).toBe(text))

  it('refuses what is no figure, naming file and column', () => {
    for (const cell of ['abc', '1e5', '1.2.3', '>=239,200', '*']) {
      expect(() => plainNumber(cell, place)).toThrow('x.xlsx, column "Employment"')
    }
    expect(() => personsFromThousands('1.2345', place)).toThrow('finer than one person')
  })

  it('keeps the ending of a code and refuses a broken one', () => {
    expect(occupationCode('29-2072.00', 'onet', place)).toBe('29-2072.00')
    expect(occupationCode('29–2072', 'soc', place)).toBe('29-2072')
    expect(() => occupationCode('29-2072', 'onet', place)).toThrow('not an occupation code')
    expect(() => occupationCode('29-2072.00', 'soc', place)).toThrow('not an occupation code')
    expect(() => occupationCode('Nov-11', 'soc', place)).toThrow('not an occupation code')
  })
})
