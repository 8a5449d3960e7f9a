-- SPDX-License-Identifier: GPL-3.0-or-later
-- The entries in SQLite. Bodies are kept as they came in; the other columns are what the filters select by,
-- with U+0000 escaped (service/columntext.h). Every index ends in the time, so that each filter also sorts.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ts_us INTEGER NOT NULL,
    tenant_id TEXT,
    partner_id TEXT,
    actor_id TEXT,
    actor_email TEXT,
    action TEXT,
    resource_type TEXT,
    resource_id TEXT,
    result TEXT,
    ip_address TEXT,
    sha BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX entry_ts ON entry (ts_us);
CREATE INDEX entry_tenant_id ON entry (tenant_id, ts_us);
CREATE INDEX entry_partner_id ON entry (partner_id, ts_us);
CREATE INDEX entry_actor_id ON entry (actor_id, ts_us);
CREATE INDEX entry_actor_email ON entry (actor_email, ts_us);
CREATE INDEX entry_action ON entry (action, ts_us);
CREATE INDEX entry_resource_type ON entry (resource_type, ts_us);
CREATE INDEX entry_resource_id ON entry (resource_id, ts_us);
CREATE INDEX entry_result ON entry (result, ts_us);
CREATE INDEX entry_ip_address ON entry (ip_address, ts_us);
PRAGMA application_id = 1096107092;
