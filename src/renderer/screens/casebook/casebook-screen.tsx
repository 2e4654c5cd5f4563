import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, useEffect, useEffectEvent, useState } from 'react'
import { messages } from '../../../shared/messages.ts'
import { useClientView } from '../../client-view.ts'
import { useMemory } from '../../memory.ts'
import type { CasebookView } from '../../routes.ts'
import { Silenced } from '../../ui/announcer.tsx'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { FailureView } from '../../ui/failure-view.tsx'
import { useCasebook } from './casebook-data.ts'
import { ClientFormScreen } from './clients/client-form-screen.tsx'
import { ClientScreen } from './clients/client-screen.tsx'
import { ClientsScreen } from './clients/clients-screen.tsx'
import styles from './casebook.module.css'
import { Door } from './door/door.tsx'
import { RecoveryCodeView, recoveryCode } from './door/recovery-code-view.tsx'
import { ImportScreen } from './import/import-screen.tsx'
import { NoteScreen } from './note/note-screen.tsx'
import { LogScreen } from './upkeep/log-screen.tsx'
import { OfficeScreen } from './upkeep/office-screen.tsx'
import { RecordsScreen } from './upkeep/records-screen.tsx'
import { TemplatesScreen } from './upkeep/templates-screen.tsx'

const words = messages.casebookScreen.clientViewPanel

/** A screen of the casebook, or its door while it is locked. */
export function CasebookScreen({ view }: { readonly view: CasebookView }) {
  const turned = useClientView()
  return (
    <>
      {turned && (
        <div className={styles.screen}>
          <h1>{words.heading}</h1>
          <p>{words.what}</p>
        </div>
      )}
      {/* Hidden and not taken down, so that a note that is being written stays as it is. */}
      <div hidden={turned}>
        <Silenced when={turned}>
          <Gate view={view} />
        </Silenced>
      </div>
    </>
  )
}

function Gate({ view }: { readonly view: CasebookView }) {
  const { data: now, error, refetch } = useCasebook()
  const code = useMemory(recoveryCode)
  const { reset } = useQueryErrorResetBoundary()
  const open = now?.status === 'open'
  const [unlocked, setUnlocked] = useState(open)
  // Set while drawing: what was locked at first is known before the screen that opens is drawn.
  if (now && !open && unlocked) setUnlocked(false)
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />
  if (!now) return <div aria-busy="true" />
  if (now.status !== 'open') return <Door now={now} />
  if (code !== null) return <RecoveryCodeView code={code} />
  return (
    <ErrorBoundary onRetry={reset}>
      <Suspense fallback={<div aria-busy="true" />}>
        <View view={view} />
        {!unlocked && <FocusAfterUnlocking onDone={() => setUnlocked(true)} />}
      </Suspense>
    </ErrorBoundary>
  )
}

/** Who has unlocked goes on at the heading of the screen that opens. */
function FocusAfterUnlocking({ onDone }: { readonly onDone: () => void }) {
  const done = useEffectEvent(onDone)
  useEffect(() => {
    document.querySelector<HTMLElement>('main h1')?.focus()
    done()
  }, [])
  return null
}

function View({ view }: { readonly view: CasebookView }) {
  if (view.name === 'clients') return <ClientsScreen />
  if (view.name === 'client') return <ClientScreen id={view.id} />
  if (view.name === 'client-file') return <ImportScreen />
  if (view.name === 'client-form') return <ClientFormScreen id={view.id} />
  if (view.name === 'note') return <NoteScreen id={view.id} />
  if (view.name === 'templates') return <TemplatesScreen />
  if (view.name === 'log') return <LogScreen />
  if (view.name === 'records') return <RecordsScreen />
  return <OfficeScreen />
}
