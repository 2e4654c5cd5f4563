import { clientsAndNotes } from './0001-clients-and-notes.ts'
import { search } from './0002-search.ts'
import { auditAndPurge } from './0003-audit-and-purge.ts'
import { wordsAndDates } from './0004-words-and-dates.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [
  clientsAndNotes,
  search,
  auditAndPurge,
  wordsAndDates,
]
