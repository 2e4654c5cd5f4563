import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    // Sheets are made here, and React would take its slow copy for developers along.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      externalizeDeps: { include: ['better-sqlite3'] },
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          'casebook-worker': 'src/casebook/aside/worker.ts',
        },
        // All in one folder, where a thread is started by its file's name.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: 'src/preload/index.ts',
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // The protocol handler puts a fresh value in place of this one at every load.
    html: { cspNonce: '__CSP_NONCE__' },
    build: { rollupOptions: { input: 'src/renderer/index.html' }, assetsInlineLimit: 0 },
  },
})
