import { defineConfig } from '@playwright/test'

const long = Boolean(process.env['WAYMARK_LONG'])

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  // Each test has its own window and data folder; two share the two cores of a small machine.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  ...(long ? {} : { grepInvert: /@long/ }),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
