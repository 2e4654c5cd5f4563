import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Length = z.strictObject({ most: z.int().positive() })
const Percent = z.number().min(-100).max(1000)

const Rules = z.strictObject({
  outlook: z.strictObject({
    strongGrowthPercent: Percent,
    manyOpenings: z.int().positive(),
    largestDeclinePercent: z.number().nonnegative(),
    someGrowthPercent: Percent,
    allOccupationsPercent: Percent,
    source: z.string().min(1),
    note: z.string().min(1),
  }),
  lists: z.strictObject({
    alsoKnownAs: Length,
    programs: Length,
    ratings: z.strictObject({
      importanceAtLeast: z.number().min(0).max(100),
      fillFrom: z.number().min(0).max(100),
      fewest: z.int().nonnegative(),
      most: z.int().positive(),
    }),
    workStyles: Length,
    interests: Length,
    software: Length,
    related: Length,
    note: z.string().min(1),
  }),
  carryOver: z.strictObject({
    neededFrom: z.number().min(0).max(100),
    heldFrom: z.number().min(0).max(100),
    levelShortfall: z.number().min(0).max(100),
    note: z.string().min(1),
  }),
})

export type Rules = z.infer<typeof Rules>

/**
 * Reads `rules.json` of a data directory: thresholds of the outlook sentence (percent over the
 * projection's span, openings a year) and lengths of the lists.
 *
 * @throws ZodError when it does not have that shape
 */
export function readRules(dir: string): Rules {
  return Rules.parse(JSON.parse(readFileSync(join(dir, 'rules.json'), 'utf8')))
}
