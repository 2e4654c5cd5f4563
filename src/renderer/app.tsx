import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useAddress } from './address.ts'
import { createQueryClient } from './api.ts'
import { FailedStart } from './frame/failed-start.tsx'
import { Frame } from './frame/frame.tsx'
import { Startup } from './frame/startup.tsx'
import { isCasebookView, viewAt } from './routes.ts'
import { CasebookScreen } from './screens/casebook/casebook-screen.tsx'
import { CompareScreen } from './screens/compare/compare-screen.tsx'
import { DataScreen } from './screens/data/data-screen.tsx'
import { DrawerScreen } from './screens/drawer/drawer-screen.tsx'
import { EntryScreen } from './screens/drawer/entry-screen.tsx'
import { FamilyScreen } from './screens/find/family-screen.tsx'
import { FindScreen } from './screens/find/find-screen.tsx'
import { ListsScreen } from './screens/lists/lists-screen.tsx'
import { NotFoundScreen } from './screens/not-found-screen.tsx'
import { ProfileScreen } from './screens/profile/profile-screen.tsx'
import { SettingsScreen } from './screens/settings/settings-screen.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'

/** The window: one frame, and in it the screen that the address names. */
export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary onRetry={() => client.clear()} around={FailedStart}>
        <Suspense fallback={null}>
          <Startup>
            <Frame>
              <Screen />
            </Frame>
          </Startup>
        </Suspense>
      </ErrorBoundary>
    </QueryClientProvider>
  )
}

function Screen() {
  const view = viewAt(useAddress())
  if (view.name === 'find') return <FindScreen words={view.words} />
  if (view.name === 'family') return <FamilyScreen key={view.family} family={view.family} />
  if (view.name === 'occupation') return <ProfileScreen key={view.code} code={view.code} />
  if (view.name === 'compare') return <CompareScreen state={view.comparison} />
  if (view.name === 'lists') return <ListsScreen list={view.list} education={view.education} />
  if (view.name === 'drawer') {
    return view.open ? <EntryScreen key={view.open.id} {...view.open} /> : <DrawerScreen />
  }
  if (isCasebookView(view)) return <CasebookScreen view={view} />
  if (view.name === 'data') return <DataScreen />
  if (view.name === 'settings') return <SettingsScreen />
  return <NotFoundScreen />
}
