# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service is measured over and beside: its own process, a PostgreSQL server, nginx, wrk."""
import json
import os
import pwd
import re
import shutil
import subprocess
import threading
import time
import urllib.request
from pathlib import Path

TOKEN = "bench-token-0123456789abcdef"


def binary(name: str) -> str:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / name).exists():
            return str(folder / name)
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if not found:
        raise SystemExit(f"not run: {name} is missing")
    return found


def peak_mib(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+)", text)
    return int(found.group(1)) / 1024 if found else 0


def timed(command: list, **options) -> "tuple[float, float]":
    """Seconds and peak memory of a command."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, peak_mib(process.pid))
        threading.Event().wait(0.02)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return time.monotonic() - start, peak


class Postgres:
    """A server in a folder of its own, reached by a socket in it, as an unprivileged user."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(mode=0o700)
        self.run = ["setpriv", "--pdeathsig", "QUIT"]
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
            self.run += ["--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        subprocess.run([*self.run, binary("initdb"), "-D", folder / "data", "-A", "trust", "-U", "audit", "-E", "UTF8",
                        "--locale=C.UTF-8"], check=True, stdout=subprocess.DEVNULL, cwd="/")
        self.server = subprocess.Popen(
            [*self.run, binary("postgres"), "-D", folder / "data", "-c", "listen_addresses=", "-c",
             f"unix_socket_directories={folder}", "-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB",
             "-c", "max_connections=120"],
            stderr=subprocess.PIPE, text=True, cwd="/")
        for line in self.server.stderr:
            if "ready to accept" in line:
                break
        threading.Thread(target=lambda: [None for _ in self.server.stderr], daemon=True).start()

    def psql(self, database: str, *statements: str) -> None:
        for statement in statements:
            subprocess.run(["psql", "-q", "-h", self.folder, "-U", "audit", "-d", database, "-v", "ON_ERROR_STOP=1", "-c",
                            statement], check=True)

    def new(self, name: str) -> str:
        self.psql("postgres", f"CREATE DATABASE {name}")
        return f"postgresql:///{name}?host={self.folder}&user=audit"

    def stop(self) -> None:
        self.server.terminate()
        self.server.wait()


class Service:
    def __init__(self, program: str, database: str, folder: Path):
        token = folder / "token"
        token.write_text(TOKEN + "\n")
        token.chmod(0o600)
        self.process = subprocess.Popen([program, "serve", "--database", database, "--token-file", token],
                                        stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.process.stdout.readline())["url"]

    def ask(self, target: str) -> bytes:
        request = urllib.request.Request(self.url + "/api/v1/admin/audit/" + target,
                                         headers={"Authorization": f"Bearer {TOKEN}"})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def seconds(self, target: str) -> float:
        start = time.monotonic()
        self.ask(target)
        return time.monotonic() - start

    def stop(self) -> float:
        peak = peak_mib(self.process.pid)
        self.process.terminate()
        self.process.wait()
        return peak


class Nginx:
    """Serves one file."""

    def __init__(self, folder: Path, content: bytes):
        root = folder / "nginx"
        root.mkdir()
        os.chmod(folder, 0o755)
        (root / "page.json").write_bytes(content)
        port = 18_089
        (root / "nginx.conf").write_text(f"""
            daemon off; worker_processes 1; pid {root}/pid; error_log {root}/error.log;
            events {{ worker_connections 1024; }}
            http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type application/json;
                    client_body_temp_path {root}/a; proxy_temp_path {root}/b; fastcgi_temp_path {root}/c;
                    uwsgi_temp_path {root}/d; scgi_temp_path {root}/e; open_file_cache max=10;
                    server {{ listen 127.0.0.1:{port}; root {root}; }} }}""")
        self.url = f"http://127.0.0.1:{port}/page.json"
        self.process = subprocess.Popen([binary("nginx"), "-c", root / "nginx.conf", "-e", root / "error.log"])
        for _ in range(100):
            try:
                urllib.request.urlopen(self.url).read()
                return
            except OSError:
                threading.Event().wait(0.05)
        raise SystemExit("nginx does not answer")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


def requests_per_second(url: str, connections: int, folder: Path, seconds: int = 5, pages: int = 1) -> float:
    """With the same address each time, or with so many pages in turn."""
    script = folder / "headers.lua"
    turns = f"""
        local page = 0
        request = function()
            page = page % {pages} + 1
            return wrk.format("GET", wrk.path .. "&page=" .. page)
        end""" if pages > 1 else ""
    script.write_text(f'wrk.headers["Authorization"] = "Bearer {TOKEN}"\n{turns}\n')
    said = subprocess.run([binary("wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", "-s", script, url], check=True,
                          capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(said)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
