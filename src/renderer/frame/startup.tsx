import { useEffect, useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { currentAddress, go, useAddress } from '../address.ts'
import { call, useNeeded } from '../api.ts'
import { rememberedAddress } from '../routes.ts'
import { useSettings } from '../settings.ts'

/** An address is kept once the person has rested on it this long. */
const REST_MS = 400

/** Opens the view of last time, wears the chosen theme and text size, and remembers where the person is. */
export function Startup({ children }: { readonly children: ReactNode }) {
  const { theme, textSize, lastView } = useSettings()
  useNeeded('areas.list', {})
  // Before the first child is drawn, so that no other view flashes by.
  useState(() => {
    if (currentAddress() === '/' && lastView.startsWith('/')) go(lastView, { replace: true })
  })
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['theme'] = theme
    dataset['textSize'] = textSize
  }, [theme, textSize])
  useRememberedView()
  return children
}

function useRememberedView(): void {
  const address = rememberedAddress(useAddress())
  useEffect(() => {
    const timer = setTimeout(() => {
      // A view that cannot be remembered opens Find next time; that is no reason to disturb anyone.
      call('settings.change', { lastView: address }).catch(() => undefined)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [address])
}
