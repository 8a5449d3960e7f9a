-- SPDX-License-Identifier: GPL-3.0-or-later
-- The entries in PostgreSQL, in plain SQL that engines which speak its protocol take too. The service makes a
-- partition for each month as its first entry comes (service/postgresbatch.cpp); what lies outside 2000 to 2099 has one
-- before and one after. A partitioned table cannot keep ids unique by itself: entry_id does, and is written first.
CREATE TABLE entry_id (
    id {text} PRIMARY KEY,
    ts_us bigint NOT NULL,
    seq bigint NOT NULL,
    sha bytea NOT NULL
);
CREATE TABLE entry (
    seq bigint NOT NULL,
    id {text} NOT NULL,
    ts_us bigint NOT NULL,
    tenant_id {text},
    partner_id {text},
    actor_id {text},
    actor_email {text},
    action {text},
    resource_type {text},
    resource_id {text},
    result {text},
    ip_address {text},
    body bytea NOT NULL,
    PRIMARY KEY (ts_us, seq)
) PARTITION BY RANGE (ts_us);
CREATE INDEX entry_seq ON entry (seq);
CREATE INDEX entry_tenant_id ON entry (tenant_id, ts_us, seq);
CREATE INDEX entry_partner_id ON entry (partner_id, ts_us, seq);
CREATE INDEX entry_actor_id ON entry (actor_id, ts_us, seq);
CREATE INDEX entry_actor_email ON entry (actor_email, ts_us, seq);
CREATE INDEX entry_action ON entry (action, ts_us, seq);
CREATE INDEX entry_resource_type ON entry (resource_type, ts_us, seq);
CREATE INDEX entry_resource_id ON entry (resource_id, ts_us, seq);
CREATE INDEX entry_result ON entry (result, ts_us, seq);
CREATE INDEX entry_ip_address ON entry (ip_address, ts_us, seq);
CREATE TABLE entry_before PARTITION OF entry FOR VALUES FROM (MINVALUE) TO (946684800000000);
CREATE TABLE entry_after PARTITION OF entry FOR VALUES FROM (4102444800000000) TO (MAXVALUE);
