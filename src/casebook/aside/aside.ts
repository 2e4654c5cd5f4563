import { Worker } from 'node:worker_threads'
import type { Answer as AnswerOf } from '../../shared/contract.ts'
import { WaymarkError } from '../../shared/failure.ts'
import { asCasebookFailure } from '../failures.ts'
import type { Input, JobName, Output } from './jobs.ts'

export type Answer<T> = AnswerOf<T>

export interface Order<Name extends JobName> {
  readonly name: Name
  readonly input: Input<Name>
  readonly key: KeyAside
}

/** The data key in memory that both threads share: there is no further copy, and one hand zeroes it. */
export type KeyAside = Uint8Array<SharedArrayBuffer>

/** Runs `work` with a copy of the key that outlives a lock, and zeroes it when `work` ends. */
export async function withKeyAside<T>(
  dataKey: Buffer,
  work: (key: KeyAside) => Promise<T>,
): Promise<T> {
  const key = new Uint8Array(new SharedArrayBuffer(dataKey.length))
  key.set(dataKey)
  try {
    return await work(key)
  } finally {
    key.fill(0)
  }
}

/** The built program has it as JavaScript; tests run the source. */
const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './casebook-worker.js'

/** Does `name` in a thread of its own, so that this one goes on answering. */
export function aside<Name extends JobName>(
  name: Name,
  input: Input<Name>,
  key: KeyAside,
): Promise<Output<Name>> {
  const order: Order<Name> = { name, input, key }
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url), { workerData: order })
    worker.once('message', (answer: Answer<Output<Name>>) => {
      if (answer.ok) resolve(answer.value)
      else reject(new WaymarkError(answer.failure.kind, answer.failure.subject))
    })
    worker.once('error', (error) => reject(asCasebookFailure(error)))
    worker.once('exit', () => reject(new WaymarkError('unexpected', 'work aside')))
  })
}
