import { useMutation, useQueryClient } from '@tanstack/react-query'
import { NATION } from '../shared/domain/figure.ts'
import type { Area } from '../shared/domain/figure.ts'
import type { Input } from '../shared/contract.ts'
import type { Settings } from '../shared/settings.ts'
import { call, request, useNeeded } from './api.ts'

const settingsKey = request('settings.get', {}).queryKey

export function useSettings(): Settings {
  return useNeeded('settings.get', {})
}

/** Changes settings at once on screen, and takes the change back when it could not be kept. */
export function useChangeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Input<'settings.change'>) => call('settings.change', change),
    onMutate: (change) => {
      const before = client.getQueryData<Settings>(settingsKey)
      if (before) client.setQueryData(settingsKey, { ...before, ...change })
      return before
    },
    onSuccess: (settings) => client.setQueryData(settingsKey, settings),
    onError: (_error, _change, before) => client.setQueryData(settingsKey, before),
  })
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
