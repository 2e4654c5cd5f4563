import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { createQueryClient } from './api.ts'
import { useHashPath, useHashSearch } from './address.ts'
import { Frame } from './frame/frame.tsx'
import { Startup } from './frame/startup.tsx'
import { DataScreen } from './screens/data/data-screen.tsx'
import { FamilyScreen } from './screens/find/family-screen.tsx'
import { FindScreen } from './screens/find/find-screen.tsx'
import { NotFoundScreen } from './screens/not-found-screen.tsx'
import { ProfileScreen } from './screens/profile/profile-screen.tsx'
import { SettingsScreen } from './screens/settings/settings-screen.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'

/** The window: one frame, and in it the screen that the address names. */
export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary onRetry={() => client.clear()}>
        <Suspense fallback={null}>
          <Startup>
            <Router hook={useHashPath} searchHook={useHashSearch}>
              <Frame>
                <Screens />
              </Frame>
            </Router>
          </Startup>
        </Suspense>
      </ErrorBoundary>
    </QueryClientProvider>
  )
}

function Screens() {
  return (
    <Switch>
      <Route path="/">
        <FindScreen />
      </Route>
      <Route path="/family/:family">
        {({ family }) => <FamilyScreen key={family} family={family} />}
      </Route>
      <Route path="/occupation/:code">
        {({ code }) => <ProfileScreen key={code} code={code} />}
      </Route>
      <Route path="/data">
        <DataScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  )
}
