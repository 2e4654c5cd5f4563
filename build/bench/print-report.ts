import { z } from 'zod'

/** Milliseconds of all sheets in one round. */
const round = z.object({ batch: z.number(), print: z.number(), loadAndPrint: z.number() })
export type PrintRound = z.infer<typeof round>

const memory = z
  .array(z.object({ sheet: z.number(), all: z.number(), main: z.number() }))
  .readonly()
/** Kilobytes after a sheet of the batch, whenever it told how far it was. */
export type PrintMemory = z.infer<typeof memory>

/** What the Electron process hands to the one that started it. */
export const printReport = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('times'),
    sheets: z.number(),
    /** A PDF for each sheet. */
    each: z.array(round).readonly(),
    /** All sheets in one PDF. */
    joined: z.array(round).readonly(),
  }),
  z.object({ kind: z.literal('memory'), samples: memory }),
])
export type PrintReport = z.infer<typeof printReport>
