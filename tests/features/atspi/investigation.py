# SPDX-License-Identifier: GPL-3.0-or-later
"""An investigation from outside the process: filter, read, open, pivot, export, and each result checked.
Arguments: the console, and the command line that verifies what it exported."""
import csv
import os
import subprocess
import sys

from screen import Failure, Table, find, nameless, press, start, until, write

RESULT = "failure"


def check(holds, sentence):
    if not holds:
        raise Failure(sentence)


def rows_that_all(root, title, value):
    """The table, once it holds rows and each has that value."""

    def answered():
        table = Table(root, "table", "Entries")
        column = table.column(title)
        count = table.rows()
        return count > 0 and all(table.text(row, column) == value for row in range(count)) and table

    return until(f'rows whose {title} is "{value}"', answered)


def open_sample_data(root):
    press(root, "push button", "Look at sample data")
    until("entries", lambda: Table(root, "table", "Entries").rows() > 0)


def set_a_filter(root):
    write(root, "Result", RESULT)
    press(root, "push button", "Run")
    return rows_that_all(root, "Result", RESULT)


def fields_of_the_entry(root):
    tree = Table(root, "tree", "Fields of the entry")
    return {tree.text(row, 0): (row, tree.text(row, 1)) for row in range(tree.rows())}


def open_the_details(root, table):
    """Of a row that is not the first; the pane tells of the same entry, and has its JSON."""
    chosen = min(5, table.rows() - 1)
    wanted = table.text(chosen, table.column("IP address"))
    check(wanted, "the row has no address")
    action = table.text(chosen, table.column("Action"))
    identity = table.text(chosen, table.column("ID"))
    table.select(chosen)
    until("the details of the row", lambda: fields_of_the_entry(root).get("ID", (0, ""))[1] == identity)
    fields = fields_of_the_entry(root)
    check(fields["IP address"][1] == wanted, "the details tell of another address")
    find(root, "label", action)
    press(root, "page tab", "JSON")
    text = find(root, "text", "The entry's JSON").get_text_iface()
    until("the entry's JSON", lambda: identity in text.get_text(0, text.get_character_count()))
    press(root, "page tab", "Overview")
    return wanted


def pivot_on_its_address(root, address):
    """From the field in the details to everything with that value, the filter kept."""
    row, value = fields_of_the_entry(root)["IP address"]
    check(value == address, "the details moved on")
    Table(root, "tree", "Fields of the entry").select(row)
    press(root, "menu item", "Include This Value", seen=False)
    rows_that_all(root, "IP address", address)
    return rows_that_all(root, "Result", RESULT)


def export(root, path):
    press(root, "push button", "Export …")
    dialog = find(root, "dialog", "Export")
    write(dialog, "File", path)
    press(dialog, "push button", "Export")
    until("the file and its manifest", lambda: os.path.exists(path) and len(os.listdir(os.path.dirname(path))) >= 2)


def check_the_file(query, path, rows):
    verified = subprocess.run([query, "verify", path], capture_output=True, text=True, check=False)
    check(verified.returncode == 0, f"verify ended with {verified.returncode}: {verified.stdout}{verified.stderr}")
    with open(path, newline="", encoding="utf-8-sig") as file:
        written = len(list(csv.reader(file))) - 1
    check(written == rows, f"the file has {written} rows, the table {rows}")


def investigate(root, query):
    everything_has_a_name(root, "the first page")
    open_sample_data(root)
    everything_has_a_name(root, "the window")
    table = set_a_filter(root)
    address = open_the_details(root, table)
    table = pivot_on_its_address(root, address)
    folder = os.path.join(os.environ["HOME"], "documents")
    path = os.path.join(folder, "investigation.csv")
    export(root, path)
    check_the_file(query, path, table.rows())
    print(f"{table.rows()} failures from {address}, exported and verified")


def everything_has_a_name(root, place):
    without = nameless(root)
    check(not without, f"without a name in {place}: " + "; ".join(without))


def main(console, query):
    process, root = start([console])
    try:
        investigate(root, query)
    except Failure as failure:
        print(f"failed: {failure}")
        return 1
    finally:
        process.terminate()
        process.wait(20)
    return 0


sys.exit(main(*sys.argv[1:]))
