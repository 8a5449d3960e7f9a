# SPDX-License-Identifier: GPL-3.0-or-later
"""recorder.py UPSTREAM_URL LIST: passes GET requests on and notes their paths; says its own address first."""
import http.client
import http.server
import sys
import urllib.parse


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    upstream: http.client.HTTPConnection
    paths: "object"

    def do_GET(self) -> None:
        headers = {name: self.headers[name] for name in ("Authorization", "Accept", "User-Agent") if name in self.headers}
        Handler.upstream.request("GET", self.path, headers=headers)
        answer = Handler.upstream.getresponse()
        body = answer.read()
        Handler.paths.write(self.path + "\n")
        Handler.paths.flush()
        self.send_response_only(answer.status)
        for name in ("Content-Type", "Date"):
            self.send_header(name, answer.headers[name])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except BrokenPipeError:
            pass  # asked ahead, and no longer wanted

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    upstream = urllib.parse.urlsplit(sys.argv[1])
    Handler.upstream = http.client.HTTPConnection(upstream.hostname, upstream.port, timeout=60)
    Handler.paths = open(sys.argv[2], "w", encoding="ascii")
    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
