import { z } from 'zod'

const round = <Name extends string>(...names: readonly Name[]) =>
  z.record(z.enum(names), z.array(z.number()).readonly()).readonly()

const times = z.object({
  sheets: z.number(),
  /** A PDF for each sheet. */
  each: z.array(round('sheet', 'loadAndPrint', 'print', 'html')).readonly(),
  /** All sheets in one PDF. */
  batch: z.array(round('batch', 'loadAndPrint', 'print')).readonly(),
})
export type PrintTimes = z.infer<typeof times>

const memory = z.array(z.object({ all: z.number(), main: z.number() })).readonly()
/** Kilobytes after each sheet. */
export type PrintMemory = z.infer<typeof memory>

/** What the Electron process hands to the one that started it. */
export const printReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('times'), times }),
  z.object({ kind: z.literal('memory'), samples: memory }),
])
export type PrintReport = z.infer<typeof printReport>
