-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user decides while comparing reports. It hangs on place and period, not on a report's id, so that it holds
-- for the next draft and after renewal; a report that does not say its place goes by its id instead.
CREATE TABLE figure_choice (
    place TEXT NOT NULL,
    period TEXT NOT NULL,
    indicator TEXT NOT NULL,
    figure_key TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (place, period, indicator)
)
-- ;;
CREATE TABLE place_base (
    place TEXT NOT NULL,
    base TEXT NOT NULL,
    value TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (place, base)
)
-- ;;
CREATE TABLE report_tag (
    report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (report_id, tag)
)
-- ;;
CREATE INDEX report_tag_name ON report_tag (tag)
-- ;;
CREATE INDEX report_period ON report (year, period)
-- ;;
CREATE INDEX figure_indicator ON figure (report_id, indicator)
