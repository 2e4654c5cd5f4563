import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { temporaryFolder, withTables } from '../store/testing/test-store.ts'
import { buildStore, readDataset, writeStore } from './build-store.ts'
import type { Dataset } from './fill/filling.ts'

const folder = temporaryFolder()
const digest = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

test('the same data give the same bytes', () => {
  const file = join(folder, 'again.db')
  buildStore('data', file)
  expect(digest(file)).toBe(digest(inject('storeFile')))
  expect(readdirSync(folder)).toEqual(['again.db'])
})

const broken: Record<string, (dataset: Dataset) => Dataset> = {
  'There is no occupation named "99-9999.00"': (dataset) =>
    withTables(dataset, {
      related: [
        { code: '11-1011.00', related: '99-9999.00', tier: 'Primary-Short', position: '1' },
      ],
    }),
  '29-1216 in US is at a ceiling that oews-2025-national lacks': (dataset) =>
    withTables(dataset, {
      wages: dataset
        .table('wages')
        .map((row) =>
          row.area === 'US' && row.oews_code === '29-1216' ? { ...row, a90: '#' } : row,
        ),
    }),
  '"about 5" is not a figure': (dataset) =>
    withTables(dataset, {
      'projections-national': dataset
        .table('projections-national')
        .map((row) => (row.code === '29-2072' ? { ...row, percent: 'about 5' } : row)),
    }),
  'References to nothing': (dataset) =>
    withTables(dataset, {
      wages: dataset
        .table('wages')
        .map((row) => (row.oews_code === '29-2072' ? { ...row, oews_code: '99-9999' } : row)),
    }),
}

test.each(Object.entries(broken))('refused: %s', (message, change) => {
  const kept = join(folder, 'kept.db')
  writeFileSync(kept, 'the store before')
  expect(() => writeStore(change(readDataset('data')), kept)).toThrow(message)
  expect(readFileSync(kept, 'utf8')).toBe('the store before')
  expect(readdirSync(folder).filter((name) => name.includes('next'))).toEqual([])
})
