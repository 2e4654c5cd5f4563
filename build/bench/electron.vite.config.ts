import { defineConfig } from 'electron-vite'
import program from '../../electron.vite.config.ts'

/** The main process built like the program's, with an entry that times its printing. */
export default defineConfig({
  main: {
    ...program.main,
    build: {
      ...program.main?.build,
      outDir: process.env['WAYMARK_BENCH_OUT'] ?? 'out/bench',
      rollupOptions: { input: 'build/bench/print-electron.ts' },
    },
  },
})
