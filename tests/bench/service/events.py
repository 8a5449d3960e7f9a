# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of a year, the same for the same number: JSON Lines for the service, CSV of the same rows for others."""
import csv
import hashlib
import json
import random
from pathlib import Path

YEAR = 365 * 86400
START = 1_735_689_600  # 2025-01-01T00:00:00Z
COLUMNS = ["tenant_id", "partner_id", "actor_id", "actor_email", "action", "resource_type", "resource_id", "result",
           "ip_address"]
ACTIONS = [f"{thing}.{verb}" for thing in ("user", "group", "key", "application", "session")
           for verb in ("created", "updated", "deleted", "read", "login", "export")]


def stamp(us: int) -> str:
    import datetime
    whole = datetime.datetime.fromtimestamp(us // 1_000_000, datetime.timezone.utc)
    return whole.strftime("%Y-%m-%dT%H:%M:%S") + f".{us % 1_000_000:06d}Z"


def events(count: int, small: bool):
    """Times rise evenly over the year with some jitter, as a log's do."""
    chance = random.Random(count)
    for number in range(count):
        us = (START * 1_000_000 + YEAR * 1_000_000 * number // count) + chance.randrange(1_000_000)
        tenant = min(int(chance.paretovariate(1.2)), 20)
        actor = tenant * 100 + min(int(chance.paretovariate(0.9)), 60)
        action = ACTIONS[min(int(chance.paretovariate(0.8)), len(ACTIONS)) - 1]
        values = {
            "tenant_id": f"tnt_{tenant}", "partner_id": f"prt_{tenant % 4}", "actor_id": f"usr_{actor}",
            "actor_email": f"person{actor}@tenant{tenant}.example", "action": action,
            "resource_type": action.split(".")[0], "resource_id": f"res_{chance.randrange(50_000)}",
            "result": "success" if chance.random() < 0.9 else "failure",
            "ip_address": f"198.51.{actor % 100}.{chance.randrange(4)}",
        }
        entry = {"id": f"evt-{number:09d}", "timestamp": stamp(us), **values}
        if not small:
            entry["user_agent"] = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
            entry["details"] = {"session": f"{chance.getrandbits(96):024x}",
                                "before": {"role": "member", "groups": ["a", "b"]},
                                "after": {"role": "admin", "groups": ["a", "b", "c"]}}
        yield number + 1, us, entry


def body_of(entry: dict) -> str:
    return json.dumps(entry, separators=(",", ":"))


def write_lines(folder: Path, count: int) -> Path:
    """Entries with small bodies."""
    lines = folder / f"small-{count}.jsonl"
    with lines.open("w") as out:
        for _, _, entry in events(count, small=True):
            out.write(body_of(entry) + "\n")
    return lines


def write(folder: Path, count: int) -> "tuple[Path, Path, Path]":
    """The lines, and the same rows as CSV with the columns of each engine's table of entries."""
    lines, sqlite, postgres = (folder / f"whole-{count}.{end}" for end in ("jsonl", "sqlite.csv", "pg.csv"))
    with lines.open("w") as out, sqlite.open("w", newline="") as one, postgres.open("w", newline="") as other:
        to_sqlite, to_postgres = csv.writer(one), csv.writer(other)
        for seq, us, entry in events(count, small=False):
            body = body_of(entry)
            out.write(body + "\n")
            columns = [entry[name] for name in COLUMNS]
            digest = hashlib.sha256(body.encode()).hexdigest()
            to_sqlite.writerow([seq, entry["id"], us, *columns, digest, body])
            to_postgres.writerow([seq, entry["id"], us, *columns, "\\x" + body.encode().hex()])
    return lines, sqlite, postgres
