import type { Migration } from './migration.ts'

/**
 * What lets a search finish a half-typed word, and what lets the lists of clients be made without
 * reading a note. The list of words keeps nothing of its own: it reads the search index.
 */
export const wordsAndDates: Migration = {
  version: 4,
  name: 'words of notes and dates of clients',
  sql: `
CREATE VIRTUAL TABLE note_word USING fts5vocab ('note_search', 'instance');

DROP INDEX note_by_client;
CREATE INDEX note_by_client ON note (client, date, start, key, archived_at, contact_type);
`,
}
