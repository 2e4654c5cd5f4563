import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['src/store/testing/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
