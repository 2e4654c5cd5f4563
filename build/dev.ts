import { spawn } from 'node:child_process'
import { fromRoot } from './paths.ts'
import { ensureRuntime } from './runtime.ts'
import { ensureSystemPackages } from './system-packages.ts'
import { ensureStore } from './app.ts'

ensureSystemPackages()
await ensureRuntime()
ensureStore()
spawn(process.execPath, [fromRoot('node_modules/electron-vite/bin/electron-vite.js'), 'dev'], {
  cwd: fromRoot('.'),
  stdio: 'inherit',
})
