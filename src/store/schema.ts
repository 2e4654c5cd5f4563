/** "WayM", so that a store is told from any other SQLite file. */
export const APPLICATION_ID = 0x5761_794d
/** Raised with every change of the tables below: a store of another version is built anew. */
export const SCHEMA_VERSION = 2

/**
 * Tables of the occupation store. Codes are text as published; a figure that the release marks as
 * missing keeps its mark (`*`, `**`, `#`, `~`) in an untyped column, and an empty cell is NULL.
 * `source` is a row of `source`, so that every figure can tell where it comes from.
 */
export const SCHEMA = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  agency TEXT NOT NULL,
  title TEXT NOT NULL,
  release TEXT NOT NULL,
  -- The release in words that stand alone, such as "OEWS May 2025".
  release_words TEXT NOT NULL,
  released TEXT NOT NULL,
  retrieved TEXT NOT NULL,
  base_year INTEGER,
  projected_year INTEGER,
  years_inferred INTEGER NOT NULL,
  -- Dollars at and above which the release publishes only "this or more".
  annual_ceiling REAL,
  hourly_ceiling REAL,
  url TEXT NOT NULL,
  terms TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE loaded_table (
  position INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL,
  -- JSON list of source names.
  sources TEXT NOT NULL,
  row_count INTEGER NOT NULL
) STRICT;

-- Which release answers for a topic in an area, also where it has no row.
CREATE TABLE serving (
  topic TEXT NOT NULL,
  area TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (topic, area)
) STRICT, WITHOUT ROWID;

-- The code of a topic's release that holds a SOC occupation's figures: its own, or a group's.
CREATE TABLE measured (
  topic TEXT NOT NULL,
  soc TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('soc', 'group')),
  PRIMARY KEY (topic, soc)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  code TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('nation', 'state', 'territory', 'metro'))
) STRICT, WITHOUT ROWID;

CREATE TABLE family (code TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE occupation (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  soc TEXT NOT NULL,
  soc_title TEXT NOT NULL,
  family TEXT NOT NULL REFERENCES family,
  -- 1 when no other O*NET-SOC code folds into the SOC code and this one ends in .00.
  alone INTEGER NOT NULL,
  -- Jobs in the nation, shared out among the occupations of a SOC code or group: to rank, not to show.
  jobs REAL NOT NULL,
  summary TEXT
) STRICT;
CREATE INDEX occupation_by_soc ON occupation (soc, code);
CREATE INDEX occupation_by_family ON occupation (family, code);

CREATE TABLE retired_code (
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  taxonomy TEXT NOT NULL,
  successor TEXT NOT NULL REFERENCES occupation (code),
  PRIMARY KEY (code, taxonomy, successor)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  occupation INTEGER NOT NULL REFERENCES occupation,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (occupation, position)
) STRICT, WITHOUT ROWID;

-- An agency's own sentences, in a store built with its release; none in the starter.
CREATE TABLE official_text (
  occupation INTEGER NOT NULL REFERENCES occupation,
  kind TEXT NOT NULL CHECK (kind IN ('description', 'task', 'activity')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_title (
  occupation INTEGER NOT NULL REFERENCES occupation,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (occupation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE wage_occupation (
  code TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('both', 'annual', 'hourly')),
  source INTEGER NOT NULL REFERENCES source
) STRICT, WITHOUT ROWID;

-- Jobs; dollars a year (a…) and an hour (h…).
CREATE TABLE wage (
  code TEXT NOT NULL REFERENCES wage_occupation,
  area TEXT NOT NULL REFERENCES area,
  employment ANY,
  a10 ANY, a25 ANY, a50 ANY, a75 ANY, a90 ANY,
  h10 ANY, h25 ANY, h50 ANY, h75 ANY, h90 ANY,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (code, area)
) STRICT, WITHOUT ROWID;

-- Persons, percent, openings a year.
CREATE TABLE projection (
  topic TEXT NOT NULL,
  code TEXT NOT NULL,
  area TEXT NOT NULL REFERENCES area,
  base REAL,
  projected REAL,
  percent REAL,
  openings REAL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (code, area, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_requirement (
  code TEXT PRIMARY KEY,
  education TEXT,
  experience TEXT,
  training TEXT,
  source INTEGER NOT NULL REFERENCES source
) STRICT, WITHOUT ROWID;

-- Percent of workers aged 25 and older. Where the survey counts an occupation only together with
-- others, counted_with names them.
CREATE TABLE attainment (
  code TEXT PRIMARY KEY,
  counted_with TEXT,
  less_than_high_school REAL,
  high_school REAL,
  some_college REAL,
  associate REAL,
  bachelor REAL,
  master REAL,
  doctoral REAL,
  source INTEGER NOT NULL REFERENCES source
) STRICT, WITHOUT ROWID;

CREATE TABLE program (
  soc TEXT NOT NULL,
  cip TEXT NOT NULL,
  title TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (soc, cip)
) STRICT, WITHOUT ROWID;

CREATE TABLE apprenticeship (
  occupation INTEGER NOT NULL REFERENCES occupation,
  position INTEGER NOT NULL,
  rapids_code TEXT NOT NULL,
  title TEXT NOT NULL,
  term_hours TEXT,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE element (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Waymark's own words; empty until they are written.
  definition TEXT NOT NULL
) STRICT;

-- Importance 1 to 5 and level 0 to 7. Flags: S importance suppressed, s level suppressed, N level not relevant.
CREATE TABLE rating (
  occupation INTEGER NOT NULL REFERENCES occupation,
  element INTEGER NOT NULL REFERENCES element,
  importance REAL,
  level REAL,
  flags TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

-- Impact -3 to 3; rank NULL when not among the distinctive ones.
CREATE TABLE work_style (
  occupation INTEGER NOT NULL REFERENCES occupation,
  element INTEGER NOT NULL REFERENCES element,
  impact REAL,
  rank INTEGER,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

-- Score 1 to 7; high_point 1 to 3 marks the strongest ones.
CREATE TABLE interest (
  occupation INTEGER NOT NULL REFERENCES occupation,
  element INTEGER NOT NULL REFERENCES element,
  score REAL,
  high_point INTEGER,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

CREATE TABLE job_zone (
  occupation INTEGER PRIMARY KEY REFERENCES occupation,
  zone INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE related (
  occupation INTEGER NOT NULL REFERENCES occupation,
  position INTEGER NOT NULL,
  related INTEGER NOT NULL REFERENCES occupation,
  tier TEXT NOT NULL CHECK (tier IN ('primary-short', 'primary-long', 'supplemental')),
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE software (
  occupation INTEGER NOT NULL REFERENCES occupation,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  hot INTEGER NOT NULL,
  in_demand INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (occupation, position)
) STRICT, WITHOUT ROWID;

-- Texts that search reads, in the order of the index, and the index in parts.
CREATE TABLE search_text (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE search_part (name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
`

/** A topic is what one release answers: wages of an area, ratings, and so on. */
export type Topic =
  | 'occupations'
  | 'wages'
  | 'projections'
  | 'state projections'
  | 'entry requirements'
  | 'attainment'
  | 'programs'
  | 'apprenticeships'
  | 'ratings'
  | 'work styles'
  | 'interests'
  | 'job zones'
  | 'related'
  | 'software'
  | 'reported titles'
  | 'plain text'
  | 'rules'

/** Topics whose releases are by SOC code and know groups of SOC occupations. */
export type MeasuredTopic = Extract<
  Topic,
  'wages' | 'projections' | 'state projections' | 'entry requirements' | 'attainment'
>
