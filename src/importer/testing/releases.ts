import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'vitest'

/** Official releases beside the repository, on machines that have them. */
export const RELEASES = join(import.meta.dirname, '../../../../shared/data')

/** For `beforeEach`: skips the test, saying why, on a machine without the releases. */
export function needReleases(context: TestContext): void {
  if (!existsSync(RELEASES)) context.skip('needs the official releases at ../shared/data')
}

export function release(...parts: string[]): string {
  return join(RELEASES, ...parts)
}
