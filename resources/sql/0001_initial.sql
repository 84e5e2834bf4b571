-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plain SQL that SQLite and PostgreSQL both take. Statements are parted by a line that holds only the marker below.
-- Ids and times (ISO-8601, UTC) are made by the program; values are decimal text; spans count UTF-16 code units.

CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    importer TEXT NOT NULL,
    encoding TEXT NOT NULL,
    warnings TEXT NOT NULL,
    text TEXT NOT NULL,
    report_count INTEGER NOT NULL,
    imported_at TEXT NOT NULL
)
-- ;;
CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    bundle_index INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    level TEXT NOT NULL,
    year INTEGER,
    period TEXT NOT NULL,
    draft INTEGER NOT NULL,
    text TEXT NOT NULL,
    extractor_version INTEGER NOT NULL,
    figure_count INTEGER NOT NULL,
    flag_count INTEGER NOT NULL,
    open_placeholders INTEGER NOT NULL,
    open_findings INTEGER NOT NULL,
    UNIQUE (source_id, bundle_index)
)
-- ;;
CREATE INDEX report_identity ON report (place, year, period)
-- ;;
CREATE INDEX report_version ON report (extractor_version)
-- ;;
CREATE TABLE section (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    level INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    heading_start INTEGER NOT NULL,
    heading_end INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    PRIMARY KEY (report_id, ordinal)
)
-- ;;
CREATE TABLE figure (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    number_start INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    value TEXT,
    value_high TEXT,
    unit TEXT NOT NULL,
    masked INTEGER NOT NULL,
    bound TEXT NOT NULL,
    status TEXT NOT NULL,
    name TEXT NOT NULL,
    indicator TEXT NOT NULL,
    category TEXT NOT NULL,
    scope TEXT NOT NULL,
    section INTEGER NOT NULL,
    trail TEXT NOT NULL,
    PRIMARY KEY (report_id, ordinal)
)
-- ;;
CREATE TABLE placeholder (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    figure INTEGER NOT NULL,
    rule TEXT NOT NULL,
    fingerprint TEXT,
    PRIMARY KEY (report_id, ordinal)
)
-- ;;
CREATE TABLE finding (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    spans TEXT NOT NULL,
    message TEXT NOT NULL,
    fingerprint TEXT,
    PRIMARY KEY (report_id, ordinal)
)
-- ;;
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (report_id, fingerprint, revision)
)
