import type { ReactNode } from 'react'
import { Announcer } from '../ui/announcer.tsx'

export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <Announcer>
      <main id="main">{children}</main>
    </Announcer>
  )
}
