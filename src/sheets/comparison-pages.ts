import type { Block } from './blocks.ts'
import { densitiesOn, gridColumns, headHeight, jobHeight } from './comparison-grid.ts'
import type { Density, GridColumn } from './comparison-grid.ts'
import type { JobRows } from './comparison-model.ts'
import type { PayForm } from '../shared/domain/comparison-words.ts'
import type { Paper } from '../shared/domain/sheet.ts'
import type { Messages } from '../shared/messages.ts'
import { SLACK } from './fit.ts'
import { textHeight, textWidth } from './layout.ts'
import { blocksHeight } from './measure.ts'
import { lineCount, widthOf } from './text-measure.ts'

/** Cells that must fit one page with everything else: 5 by 3, or 3 by 5. */
const MOST_ON_ONE_PAGE = 15

/** At most this much taller than it must be, so that a short comparison does not fall apart. */
const MOST_ROW_AIR = 14
const FEWEST_NAMES = 2
/** Ranges narrower than this are hard to tell apart; smaller type makes room for them. */
const LEAST_RANGE = 300
/** Few rows are easier to tell apart, and whole sentences are worth the room. */
const LEAST_RANGE_BESIDE_SENTENCES = 175
/** Between the title and what stands beside it. */
export const titleGap = 24

interface ComparisonPage {
  readonly intro: readonly Block[]
  readonly jobs: readonly JobRows[]
  readonly lower: readonly Block[]
  /** Added to the height of each row. */
  readonly rowAir: number
}

export interface PagePlan {
  readonly density: Density
  readonly columns: readonly GridColumn[]
  readonly pages: readonly ComparisonPage[]
}

export interface PageParts {
  readonly paper: Paper
  readonly jobs: readonly JobRows[]
  readonly form: PayForm
  /** How many lines of the client's are marked above the ranges. */
  readonly marks: number
  readonly title: string
  /** Beside the title: the date and the page, at its longest. */
  readonly aside: string
  /** Between the title and the ranges of the first page. */
  readonly intro: readonly Block[]
  readonly lower: (
    names: number,
    roomy: boolean,
    height: (blocks: readonly Block[]) => number,
  ) => readonly Block[]
}

/**
 * Sets the comparison as roomily as its pages allow: one page for 15 cells,
 * two beyond, and more only when titles are so long that two cannot hold them.
 */
export function planPages(parts: PageParts, messages: Messages): PagePlan {
  const { jobs, form, marks, intro, paper } = parts
  const all = densitiesOn(paper).map((density) => {
    const columns = gridColumns(jobs, form, density, messages)
    const { layout } = density
    const height = (blocks: readonly Block[]): number =>
      blocksHeight(blocks, textWidth(layout), layout)
    const table = (some: readonly JobRows[]): number =>
      some.reduce(
        (sum, job) => sum + jobHeight(job, columns, density, messages),
        headHeight(columns, marks, density),
      )
    const free = textHeight(layout) - SLACK - titleHeight(parts, density)
    return { density, columns, height, table, free }
  })
  const legible = all.filter(
    ({ columns, density: { sentences } }) =>
      rangeWidth(columns) >= (sentences ? LEAST_RANGE_BESIDE_SENTENCES : LEAST_RANGE),
  )
  const setups = legible.length > 0 ? legible : all
  const rowCount = (some: readonly JobRows[]): number =>
    some.reduce((sum, { rows }) => sum + rows.length, 0)
  const air = (left: number, some: readonly JobRows[]): number =>
    Math.max(0, Math.min(MOST_ROW_AIR, Math.floor(left / Math.max(1, rowCount(some)))))

  if (rowCount(jobs) <= MOST_ON_ONE_PAGE) {
    for (const { density, columns, height, table, free } of setups) {
      const used = height(intro) + table(jobs)
      for (let names = density.names; names >= FEWEST_NAMES; names -= 1) {
        const lower = parts.lower(names, false, height)
        const left = free - used - height(lower)
        if (left < 0) continue
        return { density, columns, pages: [{ intro, jobs, lower, rowAir: air(left, jobs) }] }
      }
    }
  }
  for (const { density, columns, height, table, free } of setups) {
    const left = free - height(intro) - table(jobs)
    if (left < 0) continue
    const lower = roomiest(parts, free, height)
    const pages = [
      { intro, jobs, lower: [], rowAir: air(left, jobs) },
      { intro: [], jobs: [], lower, rowAir: 0 },
    ]
    return { density, columns, pages }
  }
  return manyPages(parts, setups.at(-1))
}

export const rangeWidth = (columns: readonly GridColumn[]): number =>
  columns.find(({ key }) => key === 'range')?.width ?? 0

interface Setup {
  readonly density: Density
  readonly columns: readonly GridColumn[]
  readonly height: (blocks: readonly Block[]) => number
  readonly table: (some: readonly JobRows[]) => number
  readonly free: number
}

const MOST_NAMES = 12

function roomiest(
  { lower }: PageParts,
  free: number,
  height: (blocks: readonly Block[]) => number,
): readonly Block[] {
  for (let names = MOST_NAMES; names > FEWEST_NAMES; names -= 1) {
    const blocks = lower(names, true, height)
    if (height(blocks) <= free) return blocks
  }
  return lower(FEWEST_NAMES, false, height)
}

/** Breaks between occupations only; the lower part stands on the last page. */
function manyPages(parts: PageParts, setup: Setup | undefined): PagePlan {
  if (!setup) throw new Error('no way to set a page is known')
  const { density, columns, height, table, free } = setup
  const groups = parts.jobs.reduce<readonly (readonly JobRows[])[]>((done, job) => {
    const open = done.at(-1)
    const above = done.length > 1 ? 0 : height(parts.intro)
    const fits = open && table([...open, job]) + above <= free
    return fits ? [...done.slice(0, -1), [...open, job]] : [...done, [job]]
  }, [])
  return {
    density,
    columns,
    pages: [
      ...groups.map((jobs, index) => ({
        intro: index === 0 ? parts.intro : [],
        jobs,
        lower: [],
        rowAir: 0,
      })),
      { intro: [], jobs: [], lower: roomiest(parts, free, height), rowAir: 0 },
    ],
  }
}

function titleHeight({ title, aside }: PageParts, { layout }: Density): number {
  const { type } = layout
  const free = textWidth(layout) - widthOf(aside, type.small.size) - titleGap
  return lineCount([{ text: title, strong: true }], type.title.size, free) * type.title.line
}
