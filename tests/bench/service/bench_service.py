# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios of the service against what serves files, runs queries and loads rows best; see run.sh."""
import argparse
import json
import statistics
import subprocess
import tempfile
from pathlib import Path

import engines
import events

SCHEMA = Path(__file__).parents[3] / "resources/schema"


def say(*words) -> None:
    print(*words, flush=True)


def verdict(name: str, ratio: float, goal: float, at_least: bool) -> None:
    good = ratio >= goal if at_least else ratio <= goal
    say(f"  {name}: {ratio:.2f} (goal {'at least' if at_least else 'at most'} {goal}) {'good' if good else 'MISSED'}")


def schema_of(engine: str) -> list:
    text = (SCHEMA / f"1-entries.{engine}.sql").read_text()
    text = text.replace("{text}", 'text COLLATE "C"')
    sql = "\n".join(line for line in text.splitlines() if not line.startswith("--"))
    return [part.strip() for part in sql.split(";") if part.strip()]


# (d) import

def import_sqlite(program: str, folder: Path, files: tuple) -> Path:
    lines, rows, _ = files
    ours = folder / "ours.db"
    seconds, peak = engines.timed([program, "import", "--database", ours, lines])
    plain = folder / "plain.db"
    script = ";\n".join(schema_of("sqlite")) + ";\n.mode csv\nPRAGMA journal_mode = WAL;\n" + f".import {rows} entry\n"
    shell = folder / "shell.sql"
    shell.write_text(script.replace("sha BLOB", "sha TEXT").replace("body BLOB", "body TEXT"))
    theirs, their_peak = engines.timed(["sqlite3", plain], stdin=shell.open())
    say(f"import into SQLite: {seconds:.1f} s, {peak:.0f} MiB; sqlite3 shell {theirs:.1f} s, {their_peak:.0f} MiB")
    verdict("speed against the shell", theirs / seconds, 0.5, True)
    plain.unlink()
    return ours


def months() -> list:
    starts = [(2024 + (m // 12), m % 12 + 1) for m in range(11, 26)]
    us = [int(subprocess.run(["date", "-u", "-d", f"{y}-{m:02}-01", "+%s"], capture_output=True, text=True).stdout) * 10**6
          for y, m in starts]
    return [f"CREATE TABLE m{i} PARTITION OF entry FOR VALUES FROM ({a}) TO ({b})"
            for i, (a, b) in enumerate(zip(us, us[1:]))]


def import_postgres(program: str, server: engines.Postgres, files: tuple) -> str:
    lines, _, rows = files
    ours = server.new("ours")
    seconds, peak = engines.timed([program, "import", "--database", ours, lines])
    server.new("plain")
    server.psql("plain", *schema_of("postgresql"), *months())
    theirs, their_peak = engines.timed(
        ["psql", "-q", "-h", server.folder, "-U", "audit", "-d", "plain", "-v", "ON_ERROR_STOP=1", "-c",
         f"\\copy entry FROM '{rows}' WITH (FORMAT csv)"])
    say(f"import into PostgreSQL: {seconds:.1f} s, {peak:.0f} MiB; \\copy {theirs:.1f} s, {their_peak:.0f} MiB")
    verdict("speed against \\copy", theirs / seconds, 0.5, True)
    server.psql("postgres", "DROP DATABASE plain")
    server.psql("ours", "VACUUM ANALYZE")
    return ours


# (a) the rate of a list page

def against_nginx(service: engines.Service, folder: Path) -> None:
    url = service.url + "/api/v1/admin/audit/?per_page=50"
    nginx = engines.Nginx(folder, service.ask("?per_page=50"))
    try:
        for connections in (1, 10, 100):
            ours = engines.requests_per_second(url, connections, folder)
            theirs = engines.requests_per_second(nginx.url, connections, folder)
            others = engines.requests_per_second(url, connections, folder, pages=2000)
            say(f"a page of 50 at {connections} connections: {ours:.0f}/s, 2,000 pages in turn {others:.0f}/s; "
                f"nginx {theirs:.0f}/s")
            verdict("rate against nginx", ours / theirs, 0.333, True)
    finally:
        nginx.stop()


def against_pgbench(service: engines.Service, server: engines.Postgres, folder: Path) -> None:
    script = folder / "page.sql"
    script.write_text("SELECT body, ts_us, seq, (SELECT last_seq FROM log_state WHERE one = 1), "
                      "(SELECT generation FROM log_state WHERE one = 1) FROM entry "
                      "ORDER BY ts_us DESC, seq DESC LIMIT 50 OFFSET 0;\n")
    url = service.url + "/api/v1/admin/audit/?per_page=50"
    for connections in (1, 10, 100):
        ours = engines.requests_per_second(url, connections, folder)
        said = subprocess.run(
            [engines.binary("pgbench"), "-n", "-M", "prepared", "-h", server.folder, "-U", "audit", "-c", str(connections),
             "-T", "5", "-f", script, "ours"], check=True, capture_output=True, text=True).stdout
        theirs = float(next(line for line in said.splitlines() if line.startswith("tps")).split()[2])
        others = engines.requests_per_second(url, connections, folder, pages=2000)
        say(f"a page of 50 at {connections} connections: {ours:.0f}/s, 2,000 pages in turn {others:.0f}/s; "
            f"pgbench {theirs:.0f}/s")
        verdict("rate against pgbench", ours / theirs, 0.7, True)


# (b) depth

FILTERS = {"no filter": "", "one filter": "&result=success", "two filters": "&result=success&resource_type=user"}


def depth(service: engines.Service) -> None:
    for name, query in FILTERS.items():
        for per_page in (50, 200):
            base = f"?per_page={per_page}{query}"
            last = json.loads(service.ask(base))["pages"]
            jump = service.seconds(f"{base}&page={last - 40}")
            near, far = [], []
            for step in range(40):  # side by side, so that whatever else the machine does falls on both; 1 gave the total
                near.append(service.seconds(f"{base}&page={2 + step}"))
                far.append(service.seconds(f"{base}&page={last - 39 + step}"))
            say(f"{name}, {per_page} a page, in order: pages 2 to 41 {statistics.median(near) * 1e3:.2f} ms, up to page "
                f"{last} {statistics.median(far) * 1e3:.2f} ms; {jump * 1e3:.1f} ms by a cold jump")
            verdict("deep against first", statistics.median(far) / statistics.median(near), 1.5, False)


# (c) statistics

def stats_seconds(service: engines.Service) -> dict:
    ranges = {"all": "stats", "a month": "stats?start_time=2025-05-01T00:00:00Z&end_time=2025-05-31T23:59:59Z"}
    return {name: statistics.median(service.seconds(target) for _ in range(9)) for name, target in ranges.items()}


def statistics_of(program: str, folder: Path, new_database, few: int, many: int) -> None:
    seconds = {}
    for count in (few, many):
        lines = events.write_lines(folder, count)
        database = new_database(f"stats{count}")
        took, peak = engines.timed([program, "import", "--database", database, lines])
        lines.unlink()
        say(f"{count:,} small entries imported in {took:.0f} s, {peak:.0f} MiB")
        service = engines.Service(program, database, folder)
        seconds[count] = stats_seconds(service)
        say(f"  the service at its largest: {service.stop():.0f} MiB")
    for name in seconds[few]:
        a, b = seconds[few][name], seconds[many][name]
        say(f"statistics over {name}: {a * 1e3:.1f} ms with {few:,}, {b * 1e3:.1f} ms with {many:,}")
        verdict("many against few", b / a, 3, False)


def over_sqlite(program: str, folder: Path, files: tuple, wishes) -> None:
    say("== SQLite")
    database = import_sqlite(program, folder, files)
    service = engines.Service(program, str(database), folder)
    depth(service)
    against_nginx(service, folder)
    say(f"the service at its largest: {service.stop():.0f} MiB")
    database.unlink()
    if wishes.large:
        statistics_of(program, folder, lambda name: str(folder / name), wishes.large // 100, wishes.large)


def over_postgres(program: str, folder: Path, files: tuple, wishes) -> None:
    say("== PostgreSQL")
    server = engines.Postgres(folder / "postgres")
    try:
        service = engines.Service(program, import_postgres(program, server, files), folder)
        depth(service)
        against_pgbench(service, server, folder)
        say(f"the service at its largest: {service.stop():.0f} MiB")
        server.psql("postgres", "DROP DATABASE ours")
        if wishes.large:
            statistics_of(program, folder, server.new, wishes.large // 100, wishes.large)
    finally:
        server.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--large", type=int, default=0, help="entries for the statistics; 10000000 takes an hour")
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    wishes = parser.parse_args()
    program = str(Path(wishes.program).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        files = events.write(folder, wishes.entries)
        say(f"{wishes.entries:,} entries, {files[0].stat().st_size / 1e6:.0f} MB")
        if wishes.only != "postgresql":
            over_sqlite(program, folder, files, wishes)
        if wishes.only != "sqlite":
            over_postgres(program, folder, files, wishes)


if __name__ == "__main__":
    main()
