import { launch } from './launch.ts'

// Only a command that draws pages needs a window, and so a display.
const [, , command, ...options] = process.argv
const drawsPages = options.some((option) => option === '--out' || option.startsWith('--out='))
const kind = command === 'print' || drawsPages ? 'window' : 'no-window'
try {
  const { ended } = await launch(process.argv.slice(2), kind)
  process.exit(await ended)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
