import { ipcMain } from 'electron'
import type { BrowserWindow } from 'electron'
import log from 'electron-log/main'
import type { z } from 'zod'
import { requests } from '../shared/contract.ts'
import type { Answer, Handlers, Input, Output, RequestName } from '../shared/contract.ts'
import { channelOf } from '../shared/events.ts'
import type { EventName, Events } from '../shared/events.ts'
import { failureOf } from '../shared/failure.ts'
import { isTrustedSender } from './security.ts'

/** Requests slower than this are logged by name, never with their input. */
const SLOW_MS = 40

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requests, name)

// Typed by name, so that the compiler can follow an input from its schema to its handler.
const schemas: { readonly [Name in RequestName]: z.ZodType<Input<Name>> } = requests

async function run<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
): Promise<Answer<Output<Name>>> {
  const parsed = schemas[name].safeParse(input)
  if (!parsed.success) return { ok: false, failure: { kind: 'invalid-input' } }
  return { ok: true, value: await handlers[name](parsed.data) }
}

/** Checks `name` and `input` against the contract, runs the handler, and tells a failure by its kind. */
export async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  if (!isRequestName(name)) return { ok: false, failure: { kind: 'invalid-input' } }
  const started = performance.now()
  try {
    return await run(handlers, name, input)
  } catch (error) {
    const failure = failureOf(error)
    log.warn(`${name}: ${failure.kind}`)
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

/** Tells the window something that it did not ask for. */
export function tell<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  detail: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(channelOf(name), detail)
}
