import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Query, QueryClient, UseQueryResult } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { CasebookNow } from '../../../shared/domain/casebook-answers.ts'
import type { Input, Output, RequestName } from '../../../shared/contract.ts'
import { messages } from '../../../shared/messages.ts'
import { CallError, request } from '../../api.ts'
import { failureWordsOf } from '../../failure-words.ts'
import { forgetOnLock } from './lock.ts'

type CasebookRequest = Extract<RequestName, `casebook.${string}`>

const state = request('casebook.state', {})

const isContent = ({ queryKey: [name] }: Pick<Query, 'queryKey'>): boolean =>
  typeof name === 'string' && name.startsWith('casebook.') && name !== state.queryKey[0]

/** Whether there is a casebook, and whether it is open. */
export function useCasebook(): UseQueryResult<CasebookNow> {
  return useQuery(state)
}

/** The casebook was opened, or is to be asked anew. */
export function tellCasebook(client: QueryClient, now: CasebookNow): void {
  client.setQueryData<CasebookNow>(state.queryKey, now)
}

export function askCasebook(client: QueryClient): Promise<void> {
  return client.refetchQueries({ queryKey: state.queryKey })
}

/** Clears all that the window holds of the casebook once it is locked, then runs `then`. */
export function useClearingOnLock(then: () => void): void {
  const client = useQueryClient()
  const cleared = useEffectEvent(then)
  useEffect(
    () =>
      window.waymark.on('casebook.locked', () => {
        forgetOnLock()
        client.removeQueries({ predicate: isContent })
        client.getMutationCache().clear()
        void client.resetQueries({ queryKey: state.queryKey })
        cleared()
      }),
    [client],
  )
}

/** An answer of the casebook. It leaves memory with the screen that shows it. */
export function useCasebookAnswer<Name extends CasebookRequest>(
  name: Name,
  input: Input<Name>,
): Output<Name> {
  return useSuspenseQuery({ ...request(name, input), staleTime: 0, gcTime: 0 }).data
}

/** Asks anew for all that is shown of the casebook, once something in it has changed. */
export function useCasebookChanged(): () => Promise<void> {
  const client = useQueryClient()
  return useMemo(
    () => async () => {
      client.removeQueries({ predicate: isContent, type: 'inactive' })
      await client.invalidateQueries({ predicate: isContent })
    },
    [client],
  )
}

/** What a person is told of a request that failed. */
export const failureWords = (error: unknown): string =>
  failureWordsOf(error, messages.casebookScreen.subject)

export const isFailure = (error: unknown, kind: CallError['failure']['kind']): boolean =>
  error instanceof CallError && error.failure.kind === kind
