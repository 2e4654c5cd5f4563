import type { Migration } from './migration.ts'

/**
 * A note is one row, with its lists in it: saving, keeping a version and signing are then one
 * statement each, and no part of a note can be left behind.
 */
export const clientsAndNotes: Migration = {
  version: 1,
  name: 'clients and notes',
  sql: `
CREATE TABLE casebook (id TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;

CREATE TABLE person (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;

CREATE TABLE client (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE,
  display_name TEXT NOT NULL,
  contact TEXT NOT NULL,
  programs TEXT NOT NULL CHECK (json_valid(programs)),
  status TEXT NOT NULL CHECK (status IN ('active', 'on-hold', 'exited')),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  goal TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;
CREATE INDEX client_by_name ON client (display_name COLLATE NOCASE);

CREATE TABLE note (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (key),
  author INTEGER NOT NULL REFERENCES person (key),
  status TEXT NOT NULL CHECK (status IN ('draft', 'signed')),
  revision INTEGER NOT NULL,
  entered_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by INTEGER NOT NULL REFERENCES person (key),
  signed_at TEXT,
  signed_by INTEGER REFERENCES person (key),
  date TEXT NOT NULL,
  -- Empty when nobody noted it, so that rows compare by day and time.
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  contact_type TEXT NOT NULL,
  place TEXT NOT NULL,
  minutes INTEGER,
  program TEXT NOT NULL,
  services TEXT NOT NULL CHECK (json_valid(services)),
  subject TEXT NOT NULL,
  template TEXT NOT NULL,
  -- Headings and texts of the sections, in step; the texts plain, so that the search index needs no
  -- second copy of them.
  headings TEXT NOT NULL CHECK (json_valid(headings)),
  narrative TEXT NOT NULL,
  goals TEXT NOT NULL CHECK (json_valid(goals)),
  referrals TEXT NOT NULL CHECK (json_valid(referrals)),
  discussed TEXT NOT NULL CHECK (json_valid(discussed)),
  handouts TEXT NOT NULL CHECK (json_valid(handouts)),
  next_step TEXT NOT NULL,
  owner TEXT NOT NULL,
  follow_up TEXT,
  -- For the search index: words of the lists, of the amendments, and for the client.
  details TEXT NOT NULL,
  amended TEXT NOT NULL DEFAULT '',
  client_mark TEXT NOT NULL AS ('c' || client),
  -- These two are about the note, not of it: they may change after signing.
  archived_at TEXT,
  settled_at TEXT,
  CHECK ((status = 'signed') = (signed_at IS NOT NULL AND signed_by IS NOT NULL))
) STRICT;
CREATE INDEX note_by_client ON note (client, date, start, key);
CREATE INDEX note_by_date ON note (date);
CREATE INDEX note_unsigned ON note (date) WHERE status = 'draft' AND archived_at IS NULL;
CREATE INDEX note_follow_up ON note (follow_up)
  WHERE follow_up IS NOT NULL AND settled_at IS NULL AND archived_at IS NULL;

CREATE TABLE note_version (
  note INTEGER NOT NULL REFERENCES note (key),
  revision INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  author INTEGER NOT NULL REFERENCES person (key),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (note, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE amendment (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  note INTEGER NOT NULL REFERENCES note (key),
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  author INTEGER NOT NULL REFERENCES person (key),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX amendment_by_note ON amendment (note);

CREATE TABLE template (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  headings TEXT NOT NULL CHECK (json_valid(headings))
) STRICT;

CREATE TABLE snippet (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  abbreviation TEXT NOT NULL UNIQUE COLLATE NOCASE,
  text TEXT NOT NULL
) STRICT;

CREATE TRIGGER signed_note_stays BEFORE UPDATE OF
  key, id, client, author, status, revision, entered_at, saved_at, saved_by, signed_at, signed_by,
  date, start, zone, contact_type, place, minutes, program, services, subject, template, headings,
  narrative, goals,
  referrals, discussed, handouts, next_step, owner, follow_up, details
ON note WHEN OLD.status = 'signed'
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;

CREATE TRIGGER signed_note_remains BEFORE DELETE ON note WHEN OLD.status = 'signed'
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;

CREATE TRIGGER version_stays BEFORE UPDATE ON note_version
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;

CREATE TRIGGER amendment_of_signed_only BEFORE INSERT ON amendment
WHEN (SELECT status FROM note WHERE key = NEW.note) IS NOT 'signed'
BEGIN SELECT RAISE(ABORT, 'note-not-signed'); END;

CREATE TRIGGER amendment_is_searched AFTER INSERT ON amendment
BEGIN
  UPDATE note SET amended = concat_ws(char(10), amended, NEW.reason, NEW.text)
  WHERE key = NEW.note;
END;

CREATE TRIGGER amendment_stays BEFORE UPDATE ON amendment
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;

CREATE TRIGGER amendment_remains BEFORE DELETE ON amendment
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
`,
}
