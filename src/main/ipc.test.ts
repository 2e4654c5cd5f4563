import { beforeEach, expect, test, vi } from 'vitest'
import { requests } from '../shared/contract.ts'
import { WaymarkError } from '../shared/failure.ts'

// Electron's module is a path to a program outside Electron; `answer` needs none of it.
vi.mock('electron', () => ({ ipcMain: {}, app: {}, session: {}, protocol: {} }))
vi.mock('electron-log/main', () => ({ default: { warn: () => undefined, info: () => undefined } }))

const { answer } = await import('./ipc.ts')

let called: string[] = []
let outcome: () => unknown = () => null

/** Stands for every handler, and notes which was called. */
const handlers = new Proxy(
  {},
  {
    get: (_target, name) => () => {
      called.push(String(name))
      return outcome()
    },
  },
)

const ask = (name: unknown, input: unknown) => Reflect.apply(answer, null, [handlers, name, input])

beforeEach(() => {
  called = []
  outcome = () => null
})

const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  Number.NaN,
  '',
  "' or 1=1 --",
  'x'.repeat(100_000),
  [],
  [[]],
  () => undefined,
  Symbol('s'),
  { extra: 1 },
  { __proto__: { area: 'CA' } },
  { code: {}, area: [], words: 1, limit: 'x', link: null, occupations: 'x', areas: 0 },
  { code: '29-2072.00', area: '../../etc', words: 'x', limit: 1e9 },
  { code: '29-2072.00\n', area: 'CA' },
]

/** Requests whose input may be left empty or wide open take some of these; they must not take the rest. */
const allowed = (name: keyof typeof requests, input: unknown): boolean =>
  requests[name].safeParse(input).success

test.each(Object.keys(requests))('%s runs for no input that does not fit', async (name) => {
  const request = Object.keys(requests).find((one): one is keyof typeof requests => one === name)
  if (!request) throw new Error(name)
  const refused = hostile.filter((input) => !allowed(request, input))
  expect(refused.length).toBeGreaterThan(hostile.length / 2)
  for (const input of refused) {
    expect(await ask(name, input)).toEqual({ ok: false, failure: { kind: 'invalid-input' } })
  }
  expect(called).toEqual([])
})

test.each(['constructor', '__proto__', 'toString', 'profile', '', 5, null, {}])(
  'there is no request %j',
  async (name) => {
    expect(await ask(name, {})).toEqual({ ok: false, failure: { kind: 'invalid-input' } })
    expect(called).toEqual([])
  },
)

test('an input that fits reaches its handler, and only that one', async () => {
  outcome = () => ['answer']
  const input = { code: '29-2072.00', area: 'CA' }
  expect(await ask('profile.get', input)).toEqual({ ok: true, value: ['answer'] })
  expect(called).toEqual(['profile.get'])
})

test('a failure crosses as its kind and subject, without message, stack or path', async () => {
  outcome = () => {
    throw new WaymarkError('not-found', '99-9999.00', {
      cause: new Error('/home/someone/store.db'),
    })
  }
  const input = { code: '99-9999.00', area: 'CA' }
  expect(await ask('profile.get', input)).toEqual({
    ok: false,
    failure: { kind: 'not-found', subject: '99-9999.00' },
  })
  outcome = () => {
    throw new Error('SELECT * FROM secret')
  }
  expect(await ask('profile.get', input)).toEqual({ ok: false, failure: { kind: 'unexpected' } })
})
