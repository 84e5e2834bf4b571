-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version of the indicator dictionary that a report's figures were mapped with; the empty one differs from all.
ALTER TABLE report ADD COLUMN indicator_version TEXT NOT NULL DEFAULT ''
