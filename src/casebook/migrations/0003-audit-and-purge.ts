import type { Migration } from './migration.ts'

/**
 * The log is never changed, not even by a purge: it holds identifiers and no words. A purge may delete
 * signed notes of a client while a permit for that client stands, which it takes away at its end.
 */
export const auditAndPurge: Migration = {
  version: 3,
  name: 'audit log and purge',
  sql: `
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'audit log'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit log'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit log'); END;

CREATE TABLE purge_permit (client INTEGER NOT NULL REFERENCES client (key)) STRICT;
CREATE TABLE purge_certificate (
  key INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  certificate TEXT NOT NULL CHECK (json_valid(certificate))
) STRICT;

DROP TRIGGER signed_note_remains;
CREATE TRIGGER signed_note_remains BEFORE DELETE ON note
WHEN OLD.status = 'signed'
  AND NOT EXISTS (SELECT 1 FROM purge_permit WHERE purge_permit.client = OLD.client)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;

DROP TRIGGER amendment_remains;
CREATE TRIGGER amendment_remains BEFORE DELETE ON amendment
WHEN NOT EXISTS (SELECT 1 FROM purge_permit JOIN note ON note.client = purge_permit.client
  WHERE note.key = OLD.note)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;

CREATE TRIGGER version_remains BEFORE DELETE ON note_version
WHEN (SELECT status FROM note WHERE key = OLD.note) = 'signed'
  AND NOT EXISTS (SELECT 1 FROM purge_permit JOIN note ON note.client = purge_permit.client
    WHERE note.key = OLD.note)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
`,
}
