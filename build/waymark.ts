import { launch } from './launch.ts'

// Only a command that draws pages needs a window, and so a display.
const kind = process.argv[2] === 'print' ? 'window' : 'no-window'
try {
  const { ended } = await launch(process.argv.slice(2), kind)
  process.exit(await ended)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
