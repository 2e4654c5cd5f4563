import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** Width of the chart's place and the size of the reader's text, both in CSS pixels. */
export interface ChartSize {
  readonly width: number
  readonly rem: number
}

/**
 * Follows the width of `box` and the reader's text size. `probe` is an empty element one rem wide
 * inside the box: it tells when the text size changes and the width does not. Null before the first
 * layout.
 */
export function useChartSize(): {
  readonly box: RefObject<HTMLDivElement | null>
  readonly probe: RefObject<HTMLSpanElement | null>
  readonly size: ChartSize | null
} {
  const box = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState<ChartSize | null>(null)

  useLayoutEffect(() => {
    const place = box.current
    const oneRem = probe.current
    if (!place || !oneRem) return undefined
    const read = (): void => {
      const width = Math.floor(place.clientWidth)
      const rem = oneRem.getBoundingClientRect().width
      // Hidden, or narrower than a letter: nothing to draw for.
      if (rem <= 0 || width < rem) return
      setSize((old) => (old?.width === width && old.rem === rem ? old : { width, rem }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(place)
    observer.observe(oneRem)
    return () => observer.disconnect()
  }, [])

  return { box, probe, size }
}
