import { useIsFetching } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../api.ts'

let told = false

// A hidden window may draw no frames, and still must say that it is ready.
const FRAME_LIMIT_MS = 250
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
    setTimeout(resolve, FRAME_LIMIT_MS)
  })

/** Tells the program, once, that the first screen stands with its answers and its letters. */
export function useTellReady(): void {
  const asking = useIsFetching()
  useEffect(() => {
    if (asking > 0 || told) return
    told = true
    void document.fonts.ready
      .then(nextFrame)
      .then(nextFrame)
      .then(() => {
        document.documentElement.dataset['ready'] = 'true'
        return call('app.ready', {})
      })
      .catch(() => undefined)
  }, [asking])
}
