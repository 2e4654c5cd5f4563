import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from '../../shared/failure.ts'
import { asCasebookFailure } from '../failures.ts'
import type { Answer, Order } from './aside.ts'
import { jobs } from './jobs.ts'
import type { JobName, Output } from './jobs.ts'

function perform<Name extends JobName>({ name, input, key }: Order<Name>): Answer<Output<Name>> {
  try {
    return { ok: true, value: jobs[name](input, Buffer.from(key.buffer)) }
  } catch (error) {
    return { ok: false, failure: failureOf(asCasebookFailure(error)) }
  }
}

// A thread's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(perform(workerData))
