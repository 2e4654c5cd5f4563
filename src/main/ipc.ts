import { ipcMain } from 'electron'
import log from 'electron-log/main'
import { requests } from '../shared/contract.ts'
import type { Answer, RequestName } from '../shared/contract.ts'
import { failureOf } from '../shared/failure.ts'
import type { Handlers } from './handlers.ts'
import { isTrustedSender } from './security.ts'

/** Requests slower than this are logged by name, never with their input. */
const SLOW_MS = 40

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requests, name)

/** Checks `name` and `input` against the contract, runs the handler, and tells a failure by its kind. */
export async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  if (!isRequestName(name)) return { ok: false, failure: { kind: 'invalid-input' } }
  const parsed = requests[name].safeParse(input)
  if (!parsed.success) return { ok: false, failure: { kind: 'invalid-input' } }
  const started = performance.now()
  try {
    // The schema of `name` has just been checked, which the compiler cannot follow across the union.
    const handler: (input: never) => unknown = handlers[name]
    return { ok: true, value: await handler(parsed.data as never) }
  } catch (error) {
    const failure = failureOf(error)
    log.warn(
      `${name}: ${failure.kind}${failure.kind === 'unexpected' && error instanceof Error ? ` ${error.name}` : ''}`,
    )
    return { ok: false, failure }
  } finally {
    const took = performance.now() - started
    if (took > SLOW_MS) log.info(`${name} took ${took.toFixed(0)} ms`)
  }
}

/** The only place that listens to the window. */
export function listen(handlers: Handlers): void {
  ipcMain.handle('waymark', (event, name: unknown, input: unknown) =>
    isTrustedSender(event.senderFrame)
      ? answer(handlers, name, input)
      : { ok: false, failure: { kind: 'refused-sender' } },
  )
}
