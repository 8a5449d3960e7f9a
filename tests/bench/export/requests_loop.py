# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script usually does: pages by number until an empty one, one kept connection, rows through the csv module."""
import csv
import os
import sys

import requests

COLUMNS = os.environ["COLUMNS_WANTED"].split(",")


def main() -> None:
    url, token_file, per_page, target = sys.argv[1:5]
    session = requests.Session()
    session.headers["Authorization"] = "Bearer " + open(token_file, encoding="ascii").read().strip()
    with open(target, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        page = 1
        while True:
            answer = session.get(url + "/api/v1/admin/audit/", params={"page": page, "per_page": per_page}, timeout=60)
            answer.raise_for_status()
            items = answer.json()["items"]
            if not items:
                break
            writer.writerows([item.get(name, "") for name in COLUMNS] for item in items)
            page += 1


if __name__ == "__main__":
    main()
