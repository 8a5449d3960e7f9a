-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is counted as entries arrive, in the same transaction, the same in both engines (service/rollups.h).
-- log_state: the number of the last entry, how often entries were taken away. One row, which every writer locks first.
CREATE TABLE log_state (
    one {key},
    last_seq bigint NOT NULL,
    generation bigint NOT NULL
);
INSERT INTO log_state (one, last_seq, generation) SELECT 1, coalesce(max(seq), 0), 0 FROM entry;
-- Every value that is counted by, under a number; short is what the filter columns hold, name the whole text.
CREATE TABLE value_name (
    id {key},
    short {text} NOT NULL UNIQUE,
    name {text} NOT NULL
);
-- Tenant and partner as they occur together; 0 stands for none.
CREATE TABLE owner (
    id {key},
    tenant bigint NOT NULL,
    partner bigint NOT NULL,
    UNIQUE (tenant, partner)
);
-- How many entries a span has (1 hour, 2 day, 3 month, in UTC, from start_us on) of an owner (0: all together) with a
-- value in a dimension; other is an actor's address.
CREATE TABLE rollup (
    span bigint NOT NULL,
    dimension bigint NOT NULL,
    owner bigint NOT NULL,
    start_us bigint NOT NULL,
    value bigint NOT NULL,
    other bigint NOT NULL,
    entries bigint NOT NULL,
    PRIMARY KEY (span, dimension, owner, start_us, value, other)
) {clustered};
-- Files that an import has begun: where to go on.
CREATE TABLE import_place (
    file {text} PRIMARY KEY,
    bytes bigint NOT NULL,
    lines bigint NOT NULL,
    fingerprint {text} NOT NULL
);
