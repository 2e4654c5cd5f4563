import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { messages } from '../../../shared/messages.ts'
import { CallError } from '../../api.ts'

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
export function failureWords(error: unknown): string {
  const failure = error instanceof CallError ? error.failure : { kind: 'unexpected' as const }
  return messages.failure[failure.kind](failure.subject ?? messages.office.subjects.drawer)
}
