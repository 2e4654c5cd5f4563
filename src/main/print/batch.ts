import type { BatchProgress, BatchReport, LeftOut } from '../../shared/domain/batch.ts'
import { MOST_IN_FILE, MOST_REPORTED } from '../../shared/domain/batch.ts'
import type { Profile } from '../../shared/domain/profile.ts'
import type { SheetKind } from '../../shared/domain/sheet.ts'
import { WaymarkError } from '../../shared/failure.ts'
import type { Catalog } from '../../office/catalog.ts'
import type { SheetPdf } from '../printer.ts'
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
  readonly render: (profiles: readonly Profile[]) => string
  /** @throws when Chromium cannot draw it */
  readonly draw: (html: string) => Promise<SheetPdf>
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

interface Waiting {
  readonly item: BatchItem
  readonly profile: Profile
}

/** One file that is ready to be drawn. */
interface Planned {
  readonly name: string
  readonly sheets: readonly Waiting[]
  readonly html: string
}

/** Why a sheet is left out. */
type Reason = Pick<LeftOut, 'why' | 'detail'>

/**
 * Prints each item, in order, and tells what was left out and why. One wrong item costs only itself;
 * a file that cannot be written ends the batch, and what was written before stays.
 */
export async function runBatch(order: BatchOrder, work: BatchWork): Promise<BatchCounts> {
  const leftOut: LeftOut[] = []
  const names: string[] = []
  const total = order.items.length
  let [printed, pages, toldAt] = [0, 0, -TELL_MS]
  let ended: BatchReport['ended'] = 'finished'

  const tell = (always = false): void => {
    const now = work.now()
    if (now - toldAt < TELL_MS && !always) return
    toldAt = now
    work.onProgress({ done: printed + leftOut.length, of: total })
  }
  const leave = ({ code, area, row }: BatchItem, reason: Reason): void => {
    leftOut.push({ code: code.slice(0, SHOWN), area: area.slice(0, SHOWN), row, ...reason })
    tell()
  }
  /** Draws a file, and writes it when the one `before` it is written. */
  const print = async ({ name, sheets, html }: Planned, before: Promise<void>): Promise<void> => {
    const [pdf] = await Promise.all([work.draw(html).catch(() => null), before])
    // Of a joined file, what a person stopped while it was drawn is not kept.
    if (order.joined && work.signal.aborted) return
    if (pdf === null) {
      for (const { item } of sheets) leave(item, { why: 'not-drawn', detail: '' })
      return
    }
    names.push(work.write(name, pdf.pdf))
    printed += sheets.length
    pages += pdf.pages
    tell()
  }
  const printAll = async (): Promise<void> => {
    let last = Promise.resolve()
    try {
      for await (const file of plan(order, work, leave)) {
        if (work.signal.aborted) return
        // Two at once: while one is drawn, the next is made ready and sent after it.
        const before = last
        last = print(file, before)
        last.catch(() => undefined)
        await before
      }
    } finally {
      await last
    }
  }
  try {
    await printAll()
  } catch (error) {
    if (!(error instanceof WaymarkError && error.kind === 'disk')) throw error
    ended = 'disk'
  }
  const notReached = total - printed - leftOut.length
  if (ended === 'finished' && notReached > 0) ended = 'stopped'
  tell(true)
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

/** The files of a batch, each made ready when it is asked for. */
async function* plan(
  { items, kind, joined }: BatchOrder,
  work: BatchWork,
  leave: (item: BatchItem, reason: Reason) => void,
): AsyncGenerator<Planned, undefined> {
  const resolved = items.map((item) => resolve(item, work.catalog))
  const inParts = resolved.filter((one) => 'code' in one).length > MOST_IN_FILE
  const wanted = new Set<string>()
  let sheets: Waiting[] = []
  let part = 0
  const ready = (name: string): Planned => {
    const file = { name, sheets, html: work.render(sheets.map(({ profile }) => profile)) }
    sheets = []
    return file
  }
  const nextName = (): string => work.joinedName(inParts ? (part += 1) : null)
  for (const [index, item] of items.entries()) {
    if (work.signal.aborted) return
    const found = resolved[index]
    if (!found) continue
    const taken = 'why' in found ? found : await take(found, kind, wanted, work)
    if ('why' in taken) {
      leave(item, taken)
      continue
    }
    sheets.push({ item, profile: taken.profile })
    if (!joined) yield ready(work.fileNameOf(taken.profile))
    else if (sheets.length === MOST_IN_FILE) yield ready(nextName())
  }
  if (sheets.length > 0) yield ready(nextName())
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
): Promise<{ readonly profile: Profile } | Reason> {
  const key = `${code} ${area}`
  if (wanted.has(key)) return { why: 'twice', detail: '' }
  wanted.add(key)
  const profile = await profileOf(code, area)
  return kind === 'transcript' && profile.video.transcript === null
    ? { why: 'no-transcript', detail: '' }
    : { profile }
}
