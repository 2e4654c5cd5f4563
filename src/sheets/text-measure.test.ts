import { describe, expect, test } from 'vitest'
import { lineCount, widthOf } from './text-measure.ts'

describe('how many lines a text takes', () => {
  test('one when it fits, two when one more word does not', () => {
    const width = widthOf('Medical Records', 16)
    expect(lineCount([{ text: 'Medical Records' }], 16, width)).toBe(1)
    expect(lineCount([{ text: 'Medical Records Clerk' }], 16, width)).toBe(2)
  })

  test('bold takes more room', () => {
    expect(widthOf('Registrars', 16, true)).toBeGreaterThan(widthOf('Registrars', 16))
  })

  test('a run goes on where the one before it ended', () => {
    const width = widthOf('School', 16, true) + widthOf(': none', 16)
    const runs = [{ text: 'School', strong: true as const }, { text: ': none' }]
    expect(lineCount(runs, 16, width + 1)).toBe(1)
    expect(lineCount(runs, 16, width - 1)).toBe(2)
  })

  test('a line may break after a hyphen, but not at a space that must hold', () => {
    const half = widthOf('ready-', 16) + 1
    expect(lineCount([{ text: 'ready-made' }], 16, half)).toBe(2)
    const page = widthOf('Page 1 of 2', 16) + 1
    expect(lineCount([{ text: 'a Page 1 of 2 b' }], 16, page)).toBe(2)
    expect(lineCount([{ text: 'a Page\u00a01\u00a0of\u00a02 b' }], 16, page)).toBe(3)
  })

  test('a word wider than the line is counted over several lines', () => {
    const width = widthOf('Administra', 16)
    expect(lineCount([{ text: 'AdministratorAdministrator' }], 16, width)).toBe(3)
  })

  test('a letter that the table lacks is taken as wide', () => {
    expect(widthOf('語', 10)).toBeGreaterThanOrEqual(9)
  })
})
