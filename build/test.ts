import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { ensureBuilt } from './app.ts'
import { runEndToEnd } from './e2e.ts'
import { fromRoot } from './paths.ts'
import { ensureRuntime } from './runtime.ts'
import { ensureSystemPackages } from './system-packages.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const unitReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((report): Tally => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }))

const endToEndReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats }): Tally => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))

function readTally(file: string, schema: z.ZodType<Tally>, succeeded: boolean): Tally {
  try {
    const tally = schema.parse(JSON.parse(readFileSync(fromRoot(file), 'utf8')))
    // A run that failed outside its tests must not read as passed.
    return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function run(name: string, [command, ...args]: readonly [string, ...string[]]): boolean {
  console.log(`\n> ${name}`)
  const started = performance.now()
  const outcome = spawnSync(command, args, {
    cwd: fromRoot('.'),
    stdio: 'inherit',
    // npm puts the tools of the project on the PATH; on Windows they are command files.
    shell: process.platform === 'win32',
  })
  console.log(`  ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return outcome.status === 0
}

const asTally = (passed: boolean): Tally => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
})

/** Every check of the project in turn; the last line counts them. */
async function main(): Promise<number> {
  if (process.argv.includes('--long')) process.env['WAYMARK_LONG'] = '1'
  rmSync(fromRoot('test-results'), { recursive: true, force: true })
  mkdirSync(fromRoot('test-results'), { recursive: true })
  ensureSystemPackages()
  await ensureRuntime()
  ensureBuilt()

  const tallies = [
    asTally(run('format', ['oxfmt', '--check', '.'])),
    asTally(run('lint', ['oxlint', '--deny-warnings'])),
    ...['shared', 'node', 'web', 'e2e'].map((part) =>
      asTally(run(`types: ${part}`, ['tsc', '-p', `tsconfig.${part}.json`])),
    ),
    asTally(run('unused code', ['knip', '--treat-config-hints-as-errors'])),
    asTally(run('spelling', ['cspell', '--no-progress', '--no-summary'])),
    readTally(
      'test-results/unit.json',
      unitReport,
      run('unit tests', [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/unit.json',
      ]),
    ),
  ]
  console.log('\n> end-to-end tests')
  tallies.push(readTally('test-results/e2e.json', endToEndReport, await runEndToEnd([])))

  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') === 0 ? 0 : 1
}

try {
  process.exit(await main())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
