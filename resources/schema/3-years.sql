-- SPDX-License-Identifier: GPL-3.0-or-later
-- Counts by year, span 4 of rollup: made of the months (service/rollupcount.cpp) where there were none.
DELETE FROM rollup WHERE span = 4;
