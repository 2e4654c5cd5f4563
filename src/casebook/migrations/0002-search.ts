import type { Migration } from './migration.ts'

const NOTE = ['client_mark', 'subject', 'narrative', 'next_step', 'details', 'amended']
const CLIENT = ['code', 'display_name', 'contact', 'programs', 'status', 'tags', 'goal']

const list = (columns: readonly string[], row = ''): string =>
  columns.map((column) => `${row}${column}`).join(', ')

/** The index holds no text of its own: it reads the table, and has to be told what a row held before. */
const indexOf = (table: string, columns: readonly string[], options: string): string => {
  const index = `${table}_search`
  const add = `INSERT INTO ${index} (rowid, ${list(columns)})
    VALUES (NEW.key, ${list(columns, 'NEW.')});`
  const remove = `INSERT INTO ${index} (${index}, rowid, ${list(columns)})
    VALUES ('delete', OLD.key, ${list(columns, 'OLD.')});`
  return `
CREATE VIRTUAL TABLE ${index} USING fts5 (
  ${list(columns)}, content = '${table}', content_rowid = 'key', ${options});
-- Words that were deleted leave the index at once.
INSERT INTO ${index} (${index}, rank) VALUES ('secure-delete', 1);
INSERT INTO ${index} (${index}) VALUES ('rebuild');
CREATE TRIGGER ${index}_insert AFTER INSERT ON ${table} BEGIN ${add} END;
CREATE TRIGGER ${index}_update AFTER UPDATE ON ${table}
WHEN (${list(columns, 'OLD.')}) IS NOT (${list(columns, 'NEW.')})
BEGIN ${remove} ${add} END;
CREATE TRIGGER ${index}_delete AFTER DELETE ON ${table} BEGIN ${remove} END;
`
}

/** Full-text search over everything that is written, inside the encrypted file. */
export const search: Migration = {
  version: 2,
  name: 'search',
  sql: [
    indexOf('note', NOTE, "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'"),
    // Names are not English words: no endings are taken off.
    indexOf('client', CLIENT, "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'"),
  ].join(''),
}
