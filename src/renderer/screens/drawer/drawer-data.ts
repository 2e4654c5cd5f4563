import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { messages } from '../../../shared/messages.ts'
import { failureWordsOf } from '../../failure-words.ts'

/** Asks anew for all that shows entries of the drawer, once they have changed. */
export function useDrawerChanged(): () => Promise<void> {
  const client = useQueryClient()
  return useMemo(
    () => async () => {
      await Promise.all(
        ['drawer.list', 'drawer.forOccupation'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      )
    },
    [client],
  )
}

/** What a person is told of a request that failed. */
export const failureWords = (error: unknown): string =>
  failureWordsOf(error, messages.office.subjects.drawer)
