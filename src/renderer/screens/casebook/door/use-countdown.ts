import { useEffect, useState } from 'react'

/** Seconds that are left of `waitMs`, counted from when it was `asked`; both in milliseconds. */
export function useCountdown(waitMs: number, asked: number): number {
  const secondsAt = (now: number): number =>
    Math.max(0, Math.ceil((asked + waitMs - Math.max(now, asked)) / 1000))
  const [now, setNow] = useState(Date.now)
  const left = secondsAt(now)
  useEffect(() => {
    if (waitMs <= 0) return undefined
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= asked + waitMs) clearInterval(timer)
    }, 500)
    return () => clearInterval(timer)
  }, [waitMs, asked])
  return left
}
