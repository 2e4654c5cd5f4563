import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Asks anew for all that shows saved lists, once they have changed. */
export function useJobListsChanged(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries({ queryKey: ['jobLists.list'] }), [client])
}
