import { mkdirSync } from 'node:fs'
import { hasDisplay } from './display.ts'
import { launch } from './launch.ts'
import { fromRoot } from './paths.ts'

try {
  const picture = fromRoot('out/first-screen.png')
  mkdirSync(fromRoot('out'), { recursive: true })
  const seen = hasDisplay() ? [] : ['--first-picture', picture]
  const { child, ended } = await launch([...seen, ...process.argv.slice(2)], 'window')
  let asked = false
  const stop = (): void => {
    asked = true
    child.kill('SIGTERM')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const code = await ended
  process.exit(asked ? 0 : code)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
