import type { BatchProgress, BatchReport, LeftOut } from '../../shared/domain/batch.ts'
import { MOST_IN_FILE, MOST_REPORTED } from '../../shared/domain/batch.ts'
import type { Profile } from '../../shared/domain/profile.ts'
import type { SheetKind } from '../../shared/domain/sheet.ts'
import { WaymarkError } from '../../shared/failure.ts'
import type { Catalog } from '../../office/catalog.ts'
import type { SheetPdf } from '../sheet-output.ts'
import type { BatchItem } from './list.ts'

/** No more often than this is a person told how far a batch is, in milliseconds. */
const TELL_MS = 100
/** Characters of a wrong code or place that a report repeats. */
const SHOWN = 40

export interface BatchOrder {
  readonly items: readonly BatchItem[]
  readonly kind: SheetKind
  /** All sheets in one file, or in files of {@link MOST_IN_FILE} where there are more. */
  readonly joined: boolean
}

/** What a batch is carried out with. */
export interface BatchWork {
  readonly catalog: Pick<Catalog, 'area' | 'job' | 'occupation'>
  readonly profileOf: (code: string, area: string) => Promise<Profile>
  /** @throws when Chromium cannot draw them */
  readonly draw: (profiles: readonly Profile[]) => Promise<SheetPdf>
  /** Name of the file of one occupation in its area. */
  readonly fileNameOf: (profile: Profile) => string
  /** Name of a joined file; `part` is null when there is no other. */
  readonly joinedName: (part: number | null) => string
  /**
   * Writes a whole file or none, under `name` or a free name like it.
   *
   * @throws WaymarkError `disk`
   */
  readonly write: (name: string, pdf: Buffer) => string
  readonly onProgress: (progress: BatchProgress) => void
  readonly signal: AbortSignal
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

/** Of an item, an occupation and area that can be printed, or why not. */
type Resolved = { readonly code: string; readonly area: string } | Pick<LeftOut, 'why' | 'detail'>

/** The counts of a batch, which a caller completes with where its files lie. */
export type BatchCounts = Omit<BatchReport, 'folderName' | 'fileName'> & {
  /** Names of the files that stand whole, in order. */
  readonly names: readonly string[]
}

/**
 * Prints each item, in order, and tells what was left out and why. One wrong item costs only itself;
 * a file that cannot be written ends the batch, and what was written before stays.
 */
export async function runBatch(order: BatchOrder, work: BatchWork): Promise<BatchCounts> {
  const leftOut: LeftOut[] = []
  const names: string[] = []
  const wanted = new Set<string>()
  const total = order.items.length
  let [printed, pages, done, toldAt] = [0, 0, 0, -TELL_MS]
  let waiting: Waiting[] = []
  let ended: BatchReport['ended'] = 'finished'

  const tell = (): void => {
    const now = work.now()
    if (now - toldAt < TELL_MS && done < total) return
    toldAt = now
    work.onProgress({ done, of: total })
  }
  const leave = (item: BatchItem, { why, detail }: Pick<LeftOut, 'why' | 'detail'>): void => {
    const [code, area] = [item.code.slice(0, SHOWN), item.area.slice(0, SHOWN)]
    leftOut.push({ code, area, row: item.row, why, detail })
    done += 1
  }
  const drawn = async (some: readonly Waiting[]): Promise<SheetPdf | null> => {
    try {
      return await work.draw(some.map(({ profile }) => profile))
    } catch {
      return null
    }
  }
  /** Makes one file of what waits. */
  const finish = async (name: string): Promise<void> => {
    const batch = waiting
    waiting = []
    const pdf = await drawn(batch)
    if (pdf === null) {
      for (const { item } of batch) leave(item, { why: 'not-drawn', detail: '' })
      return
    }
    // What a person stopped while it was drawn is not kept.
    if (order.joined && work.signal.aborted) return
    names.push(work.write(name, pdf.pdf))
    printed += batch.length
    pages += pdf.pages
    done += batch.length
  }

  const usable = order.items.map((item) => resolve(item, work.catalog))
  const inParts = usable.filter((one) => 'code' in one).length > MOST_IN_FILE
  let part = 0
  const nextName = (): string => work.joinedName(inParts ? (part += 1) : null)
  try {
    for (const [index, item] of order.items.entries()) {
      if (work.signal.aborted) break
      const found = usable[index]
      if (!found) continue
      const result = 'why' in found ? found : await take(found, order.kind, wanted, work)
      if ('why' in result) {
        leave(item, result)
      } else {
        waiting.push({ item, profile: result.profile })
        if (!order.joined) await finish(work.fileNameOf(result.profile))
        else if (waiting.length === MOST_IN_FILE) await finish(nextName())
      }
      tell()
    }
    if (waiting.length > 0 && !work.signal.aborted) await finish(nextName())
  } catch (error) {
    if (!(error instanceof WaymarkError && error.kind === 'disk')) throw error
    ended = 'disk'
  }
  const notReached = total - printed - leftOut.length
  if (ended === 'finished' && notReached > 0) ended = 'stopped'
  work.onProgress({ done, of: total })
  return {
    asked: total,
    printed,
    leftOut: leftOut.slice(0, MOST_REPORTED),
    leftOutTotal: leftOut.length,
    notReached,
    ended,
    files: names.length,
    pages,
    names,
  }
}

interface Waiting {
  readonly item: BatchItem
  readonly profile: Profile
}

function resolve(item: BatchItem, catalog: BatchWork['catalog']): Resolved {
  const area = catalog.area(item.area)
  if (!/^\d{2}-\d{4}(\.\d{2})?$/.test(item.code)) return { why: 'not-a-code', detail: '' }
  const occupation = catalog.occupation(item.code)
  if (!occupation) {
    const { successors = [] } = catalog.job(item.code) ?? {}
    return successors.length > 0
      ? { why: 'retired', detail: successors.join(', ') }
      : { why: 'unknown-code', detail: '' }
  }
  return area ? { code: occupation.code, area: area.code } : { why: 'unknown-place', detail: '' }
}

async function take(
  { code, area }: { readonly code: string; readonly area: string },
  kind: SheetKind,
  wanted: Set<string>,
  { profileOf }: BatchWork,
): Promise<{ readonly profile: Profile } | Pick<LeftOut, 'why' | 'detail'>> {
  const key = `${code} ${area}`
  if (wanted.has(key)) return { why: 'twice', detail: '' }
  wanted.add(key)
  const profile = await profileOf(code, area)
  return kind === 'transcript' && profile.video.transcript === null
    ? { why: 'no-transcript', detail: '' }
    : { profile }
}
