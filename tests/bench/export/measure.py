# SPDX-License-Identifier: GPL-3.0-or-later
"""Wall, CPU and peak memory of one command and all that it starts."""
import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Measured:
    wall: float  # seconds
    cpu: float  # seconds, user and system, children too
    peak_mib: float  # of the largest process
    first_row: "float | None"  # seconds until a row was in a file


def service_cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def holds_row(state: Path, target: "Path | None") -> bool:
    for rows in state.glob("**/rows.jsonl"):
        if rows.stat().st_size > 0:
            return True
    # Further on than a header line of column names.
    return target is not None and target.exists() and target.stat().st_size > 200


def run(command: list, folder: Path, columns: str, target: "Path | None") -> Measured:
    state = folder / f"state-{time.monotonic_ns()}"
    state.mkdir(mode=0o700)
    environment = dict(os.environ, XDG_STATE_HOME=str(state), COLUMNS_WANTED=columns, LC_ALL="C.UTF-8")
    environment.pop("AUDIT_QUERY_TOKEN", None)
    if target:
        target.unlink(missing_ok=True)
    first: list[float] = []
    ended = threading.Event()
    started = time.monotonic()

    def watch() -> None:
        while not ended.wait(0.01):
            try:
                if holds_row(state, target):
                    first.append(time.monotonic() - started)
                    return
            except FileNotFoundError:
                pass  # a folder that went while we looked

    watcher = threading.Thread(target=watch)
    process = subprocess.Popen([str(part) for part in command], env=environment, stdout=subprocess.DEVNULL)
    watcher.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    ended.set()
    watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, first[0] if first else None)
