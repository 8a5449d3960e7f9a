# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes COUNT entries of one size as JSON Lines, oldest first, the same ones for the same COUNT."""
import random
import sys
from datetime import datetime, timedelta, timezone

ENTRY_BYTES = 600
ACTIONS = ["user.login", "user.logout", "user.updated", "role.assigned", "token.issued", "export.started"]


def entry(number: int, time: datetime, choose: random.Random) -> str:
    actor = choose.randrange(400)
    head = (
        f'{{"id":"{choose.getrandbits(128):032x}","timestamp":"{time:%Y-%m-%dT%H:%M:%S.%f}Z",'
        f'"tenant_id":"tnt_{actor % 12:04d}","actor_id":"usr_{actor:06d}","actor_email":"user{actor}@widgets.example",'
        f'"actor_type":"user","action":"{choose.choice(ACTIONS)}","resource_type":"user",'
        f'"resource_id":"usr_{choose.randrange(400):06d}","result":"{choose.choice(["success"] * 9 + ["failure"])}",'
        f'"ip_address":"10.{actor % 8}.{actor % 250}.{choose.randrange(250)}","request_id":"req_{number:010d}",'
        '"details":{"before":{"role":"user"},"after":{"role":"admin"},"note":"'
    )
    tail = '"}}'
    return head + "x" * (ENTRY_BYTES - len(head) - len(tail)) + tail


def main() -> None:
    count = int(sys.argv[1])
    choose = random.Random(20260101)
    time = datetime(2026, 1, 1, tzinfo=timezone.utc)
    step = 30 * 86400 / count
    for number in range(count):
        # One in eight shares its time with the one before it, as in real logs.
        if number % 8:
            time += timedelta(seconds=choose.random() * 2 * step)
        sys.stdout.write(entry(number, time, choose) + "\n")


if __name__ == "__main__":
    main()
