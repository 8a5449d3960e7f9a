#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An export side by side with what people do without it, over the same local service and the same entries.

    tests/bench/export/bench_export.py [--entries 1000000] [--per-page 200] [--programs build/release/app]

Needs the release programs, curl, jq and python3-requests. What is compared, all with the same columns and per_page:
  audit-query    the complete walk: reads twice, durable, with a manifest
  python         requests and csv, one pass of pages by number, one kept connection
  curl+jq        both once a page, the loop of runbooks
  curl+jq once   one curl and one jq over a number of pages that is known before
  floor          one curl that fetches the very pages that audit-query asked for, both passes, to /dev/null
"""
import argparse
import hashlib
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import Measured, service_cpu, run

HERE = Path(__file__).resolve().parent
COLUMNS = "id,timestamp,tenant_id,actor_email,action,resource_type,resource_id,result,ip_address"


class Service:
    def __init__(self, programs: Path, folder: Path, database: Path) -> None:
        self.token_file = folder / "token"
        self.token_file.touch(mode=0o600)
        self.token_file.write_text("bench-" + os.urandom(16).hex())
        self.process = subprocess.Popen(
            [programs / "audit-service", "serve", "--database", database, "--token-file", self.token_file],
            stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split('"url":"')[1].split('"')[0]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


def make_database(programs: Path, folder: Path, entries: int) -> Path:
    lines, database = folder / f"{entries}.jsonl", folder / f"{entries}.sqlite"
    with open(lines, "wb") as file:
        subprocess.run([sys.executable, HERE / "entries.py", str(entries)], stdout=file, check=True)
    subprocess.run([programs / "audit-service", "import", "--database", database, lines],
                   stdout=subprocess.DEVNULL, check=True)
    lines.unlink()
    return database


def export_command(programs: Path, url: str, token_file: Path, per_page: int, target: Path) -> list:
    return [programs / "audit-query", "export", "--quiet", "--server", url, "--token-file", token_file, "--lag", "0",
            "--per-page", str(per_page), "--columns", COLUMNS, "--output", target]


def record_pages(arguments: argparse.Namespace, service: Service, folder: Path) -> list[str]:
    """The paths that the walk asks for; the log stands still, so that every run asks for the same."""
    paths = folder / "paths"
    recorder = subprocess.Popen([sys.executable, HERE / "recorder.py", service.url, paths], stdout=subprocess.PIPE, text=True)
    try:
        url = recorder.stdout.readline().strip()
        target = folder / "recorded.csv"
        subprocess.run(export_command(arguments.programs, url, service.token_file, arguments.per_page, target), check=True)
    finally:
        recorder.terminate()
        recorder.wait()
    return paths.read_text().split()


def write_floor_config(service: Service, paths: list[str], folder: Path) -> Path:
    config = folder / "floor.curl"
    token = service.token_file.read_text()
    with open(config, "w", encoding="ascii") as file:
        file.write(f'header = "Authorization: Bearer {token}"\nsilent\nshow-error\nfail\n')
        for path in paths:
            file.write(f'url = "{service.url}{path}"\noutput = "/dev/null"\n')
    return config


def content_of(target: Path) -> str:
    """The rows as a set, whatever their order, quotes and line ends."""
    rows = sorted(line.rstrip("\r\n").replace('"', "") for line in open(target, encoding="utf-8", newline=""))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def compare(arguments: argparse.Namespace, folder: Path) -> None:
    service = Service(arguments.programs, folder, make_database(arguments.programs, folder, arguments.entries))
    try:
        paths = record_pages(arguments, service, folder)
        pages = -(-arguments.entries // arguments.per_page)
        config = write_floor_config(service, paths, folder)
        per_page, url, token = str(arguments.per_page), service.url, service.token_file
        targets = {name: folder / f"{name}.csv" for name in ("audit-query", "python", "curl+jq once", "curl+jq")}
        commands = {
            "floor": ["curl", "--config", config],
            "audit-query": export_command(arguments.programs, url, token, arguments.per_page, targets["audit-query"]),
            "python": [sys.executable, HERE / "requests_loop.py", url, token, per_page, targets["python"]],
            "curl+jq once": [HERE / "jq_once.sh", url, token, per_page, targets["curl+jq once"], str(pages)],
            "curl+jq": [HERE / "jq_loop.sh", url, token, per_page, targets["curl+jq"]],
        }
        print(f"{arguments.entries:,} entries of 600 bytes, per_page {per_page}; the walk asked for {len(paths):,} pages")
        print(f"{'':14}{'wall':>9}{'CPU':>9}{'peak':>9}{'service CPU':>13}{'first row':>11}  wall against audit-query")
        measured: dict[str, Measured] = {}
        for name, command in commands.items():
            if name in arguments.without:
                continue
            before = service_cpu(service.process.pid)
            measured[name] = run(command, folder, COLUMNS, targets.get(name))
            show(name, measured[name], service_cpu(service.process.pid) - before, measured.get("audit-query"))
        if "audit-query" in measured:
            print(f"audit-query takes {measured['audit-query'].wall / measured['floor'].wall:.2f} times the floor")
        # In a process of its own: what is started from a large one counts as large.
        with multiprocessing.get_context("spawn").Pool(1) as apart:
            contents = set(apart.map(content_of, [target for name, target in targets.items() if name in measured]))
        print("all files hold the same rows" if len(contents) == 1 else "THE FILES DIFFER")
    finally:
        service.stop()


def show(name: str, it: Measured, service_seconds: float, ours: "Measured | None") -> None:
    ratio = f"{it.wall / ours.wall:.2f}" if ours else ""
    first = f"{it.first_row:.2f} s" if it.first_row is not None else ""
    print(f"{name:14}{it.wall:7.1f} s{it.cpu:7.1f} s{it.peak_mib:6.0f} MiB{service_seconds:11.1f} s{first:>11}  {ratio}", flush=True)


def cost_per_row(arguments: argparse.Namespace, folder: Path) -> None:
    """Whether a row costs more where there are more of them."""
    costs = []
    for entries in (arguments.entries // 10, arguments.entries):
        database = folder / f"{entries}.sqlite"
        if not database.exists():
            database = make_database(arguments.programs, folder, entries)
        service = Service(arguments.programs, folder, database)
        try:
            target = folder / f"cost-{entries}.csv"
            it = run(export_command(arguments.programs, service.url, service.token_file, arguments.per_page, target),
                     folder, COLUMNS, target)
        finally:
            service.stop()
        costs.append(it.wall / entries * 1e6)
        print(f"{entries:,} entries: {it.wall:.1f} s, {costs[-1]:.1f} µs a row, {it.cpu / entries * 1e6:.1f} µs CPU, {it.peak_mib:.0f} MiB")
    print(f"cost per row: {costs[1] / costs[0]:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--per-page", type=int, default=200)
    parser.add_argument("--programs", type=Path, default=HERE.parents[2] / "build/release/app")
    parser.add_argument("--without", action="append", default=[], help="leave one out, such as curl+jq, which takes long")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-export-") as folder:
        started = time.monotonic()
        compare(arguments, Path(folder))
        cost_per_row(arguments, Path(folder))
        print(f"whole run {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
