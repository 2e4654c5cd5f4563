import {
  QueryClient,
  keepPreviousData,
  notifyManager,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Input, Output, RequestName } from '../shared/contract.ts'
import type { Failure } from '../shared/failure.ts'
import type { EventName, Events } from '../shared/events.ts'

/** A request that failed, with the kind of failure that a person is told about. */
export class CallError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'CallError'
    this.failure = failure
  }
}

/** Makes one request of the contract. The only way from the window to the program.
 *
 * @throws CallError
 */
export async function call<Name extends RequestName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await window.waymark.call(name, input)
  if (!answer.ok) throw new CallError(answer.failure)
  // Both sides are built from the one contract, and main answers nothing that it did not type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer.value as Output<Name>
}

/** Hears what main tells unasked, until the function that it answers is called. */
export function onEvent<Name extends EventName>(
  name: Name,
  hear: (detail: Events[Name]) => void,
): () => void {
  // Main tells nothing that it did not type, as with answers.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return window.waymark.on(name, (detail) => hear(detail as Events[Name]))
}

/** The figures change only with the program or by our own doing, so nothing is ever asked twice. */
export function createQueryClient(): QueryClient {
  // A field that shows a setting must be drawn in the same event that changed it.
  notifyManager.setScheduler((notify) => notify())
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The default waits for a network; there is none, and none is needed.
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** How react-query knows the request: as key and function. */
export function request<Name extends RequestName>(name: Name, input: Input<Name>) {
  return { queryKey: [name, input] as const, queryFn: () => call(name, input) }
}

/** The answer to a request, kept on screen while the next one with another input is on its way. */
export function useAnswer<Name extends RequestName>(
  name: Name,
  input: Input<Name>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<Output<Name>> {
  return useQuery({ ...request(name, input), enabled, placeholderData: keepPreviousData })
}

/** The answer to a request that a screen cannot be drawn without. */
export function useNeeded<Name extends RequestName>(name: Name, input: Input<Name>): Output<Name> {
  return useSuspenseQuery(request(name, input)).data
}
