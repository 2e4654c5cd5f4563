import type { Backup } from '../../shared/domain/casebook-views.ts'

/** How many days, weeks and months back one backup each is kept. */
const SCHEDULE = { days: 7, weeks: 4, months: 12 } as const

const dayOf = (at: string): string => at.slice(0, 10)
const monthOf = (at: string): string => at.slice(0, 7)
/** The Monday that the week began on. */
function weekOf(at: string): string {
  const date = new Date(`${dayOf(at)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return dayOf(date.toISOString())
}

/** The newest backup of each of the newest `most` periods. */
function newestOfEach(
  newestFirst: readonly Backup[],
  periodOf: (at: string) => string,
  most: number,
): Backup[] {
  const kept = new Map<string, Backup>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.at)
    if (!kept.has(period) && kept.size < most) kept.set(period, backup)
  }
  return [...kept.values()]
}

function kept(newestFirst: readonly Backup[]): Backup[] {
  return [
    ...newestOfEach(newestFirst, dayOf, SCHEDULE.days),
    ...newestOfEach(newestFirst, weekOf, SCHEDULE.weeks),
    ...newestOfEach(newestFirst, monthOf, SCHEDULE.months),
  ]
}

/**
 * The backups that the schedule no longer asks for. Periods are counted from what is there, not from
 * today, so that a casebook that rests for a year loses nothing. Backups made by hand always stay.
 */
export function backupsToDrop(newestFirst: readonly Backup[]): Backup[] {
  const reasons = new Set(newestFirst.map(({ reason }) => reason))
  const keep = new Set(
    [...reasons].flatMap((reason) => kept(newestFirst.filter((one) => one.reason === reason))),
  )
  return newestFirst.filter((backup) => backup.reason !== 'hand' && !keep.has(backup))
}
