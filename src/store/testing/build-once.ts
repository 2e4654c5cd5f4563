import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildStore } from '../../importer/build-store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A store built from `data/` for this run of the tests. */
    readonly storeFile: string
  }
}

/** Builds the store once for all test files and removes it after them. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'))
  const file = join(folder, 'occupations.db')
  buildStore('data', file)
  project.provide('storeFile', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
