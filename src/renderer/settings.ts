import { useMutation, useQueryClient } from '@tanstack/react-query'
import { NATION } from '../shared/domain/figure.ts'
import type { Area } from '../shared/domain/figure.ts'
import type { Settings } from '../shared/settings.ts'
import { call, request, useNeeded } from './api.ts'

type Change = Partial<Settings>

const settingsKey = request('settings.get', {}).queryKey

export function useSettings(): Settings {
  return useNeeded('settings.get', {})
}

interface ChangeSettings {
  readonly mutate: (change: Change, then?: { readonly onSuccess: () => void }) => void
  /** Why the last change could not be kept. */
  readonly error: Error | null
}

/** Changes settings at once on screen, and takes the change back when it could not be kept. */
export function useChangeSettings(): ChangeSettings {
  const client = useQueryClient()
  const { mutate, error } = useMutation({
    mutationFn: (change: Change) => call('settings.change', change),
    onSuccess: (settings) => client.setQueryData(settingsKey, settings),
    onError: () => client.invalidateQueries({ queryKey: settingsKey }),
  })
  return {
    error,
    // Written here and not in onMutate, which runs too late for a radio button to stay pressed.
    mutate: (change, then) => {
      client.setQueryData<Settings>(settingsKey, (before) => before && { ...before, ...change })
      mutate(change, then)
    },
  }
}

export function useAreas(): readonly Area[] {
  return useNeeded('areas.list', {})
}

const nation: Area = { code: NATION, name: 'United States', kind: 'nation' }

/** The place that figures are shown for; the nation when the remembered place is not loaded. */
export function useArea(): Area {
  const { area } = useSettings()
  const areas = useAreas()
  const find = (code: string): Area | undefined => areas.find((one) => one.code === code)
  return find(area) ?? find(NATION) ?? nation
}
