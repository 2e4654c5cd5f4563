import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { messages } from '../../shared/messages.ts'
import { useAddress } from '../address.ts'
import { toggleClientView } from '../client-view.ts'
import { useNeeded } from '../api.ts'
import { BatchStatus } from '../print/batch-status.tsx'
import { addressOf, viewAt } from '../routes.ts'
import { useClearingOnLock } from '../screens/casebook/casebook-data.ts'
import { lockCasebook } from '../screens/casebook/lock.ts'
import { Announcer, useAnnounce } from '../ui/announcer.tsx'
import { TrayMenu } from '../tray/tray-menu.tsx'
import { AreaPicker } from '../ui/area-picker.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Link } from '../ui/link.tsx'
import styles from './frame.module.css'
import { KeysDialog } from './keys-dialog.tsx'
import { Rail } from './rail.tsx'
import { SearchField } from './search-field.tsx'
import { useKeys } from './use-keys.ts'
import { useTellReady } from './use-tell-ready.ts'

/** What stands around every screen: search, place, the way back and the rail. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = messages.frame
  const [keysShown, setKeysShown] = useState(false)
  const main = useRef<HTMLElement>(null)
  const { testRuntime } = useNeeded('app.info', {})
  useTellReady()
  const writing = viewAt(useAddress()).name === 'note'
  // Asked for again with each address.
  const { canGoBack } = navigation
  return (
    <Announcer>
      <Keys onHelp={() => setKeysShown(true)} />
      <div className={styles.frame}>
        <div className={styles.layout} data-writing={writing || undefined}>
          <a
            href="#main"
            className={styles.skip}
            onClick={(event) => {
              event.preventDefault()
              main.current?.focus()
            }}
          >
            {words.skip}
          </a>
          <header className={styles.header}>
            <div className={styles.bar}>
              <p className={styles.brand}>
                <Link to={addressOf({ name: 'find', words: '' })}>{messages.appName}</Link>
              </p>
              <Button disabled={!canGoBack} onClick={() => history.back()}>
                {words.back}
              </Button>
              <SearchField />
              <AreaPicker label={words.figuresFor} />
              <TrayMenu />
            </div>
            <div className={styles.rail}>
              <Rail onKeys={() => setKeysShown(true)} />
              <BatchStatus />
              {testRuntime && <p className={styles.mark}>{messages.testRuntime}</p>}
            </div>
          </header>
          <main id="main" ref={main} tabIndex={-1} className={styles.main}>
            <ScreenBoundary>{children}</ScreenBoundary>
          </main>
        </div>
      </div>
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </Announcer>
  )
}

/** The keys that work from anywhere, and what the lock clears; both say what they did. */
function Keys({ onHelp }: { readonly onHelp: () => void }) {
  const announce = useAnnounce()
  const words = messages.casebookScreen.keys
  useClearingOnLock(() => announce(words.locked))
  useKeys({
    onHelp,
    // A casebook that cannot be locked says so in the rail.
    onLock: () => void lockCasebook().catch(() => undefined),
    onClientView: () => announce(toggleClientView() ? words.turnedOn : words.turnedOff),
  })
  return null
}

/** A screen that failed stays failed until another is opened. */
function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const path = useAddress().split('?')[0]
  return <ErrorBoundary key={path}>{children}</ErrorBoundary>
}
