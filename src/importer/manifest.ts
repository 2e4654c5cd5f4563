import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Source = z.strictObject({
  id: z.string().min(1),
  agency: z.string().min(1),
  title: z.string().min(1),
  /** Short name of what is released, such as OEWS; with the release it names every figure. */
  series: z.string().min(1),
  release: z.string().min(1),
  /** As exactly as is known: a year, a month or a day. */
  released: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  retrieved: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  /** First and last year of a projection; inferred when the file itself names none. */
  years: z
    .strictObject({ base: z.int(), projected: z.int(), inferred: z.literal(true).optional() })
    .optional(),
  /** Dollars from which the release prints # for a wage; absent when it prints every wage. */
  wageCeiling: z.strictObject({ annual: z.number(), hourly: z.number() }).optional(),
  /** Home page of the agency; empty for what this project wrote itself. */
  url: z.union([z.url({ protocol: /^https$/ }), z.literal('')]),
  terms: z.string().min(1),
  note: z.string().min(1).optional(),
})

const Table = z.strictObject({
  file: z.string().regex(/^(tables\/[a-z-]+\.tsv|rules\.json)$/),
  what: z.string().min(1),
  sources: z.array(z.string()),
  rows: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const Manifest = z.strictObject({ sources: z.array(Source), tables: z.array(Table) })

export type ManifestSource = z.infer<typeof Source>
export type ManifestTable = z.infer<typeof Table>
export type Manifest = z.infer<typeof Manifest>

/**
 * Reads `manifest.json` of a data directory: where each table comes from, and its check sum.
 *
 * @throws ZodError when it does not have that shape
 */
export function readManifest(dir: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')))
}
