# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as assistive technology sees it: found by role and accessible name, and by nothing else."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds until something has to have happened
ITEMS = {"table", "tree", "list"}  # their children are cells, read one by one
NAMED = {  # what can be operated or read, and says what it is
    "push button", "check box", "text", "password text", "page tab", "menu item", "table", "tree", "list",
}


class Failure(Exception):
    """The window is not as it should be; the sentence says how."""


def until(what, condition):
    """The condition's first true answer."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = condition()
        except GLib.Error:  # gone while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f"waited in vain for {what}")
        time.sleep(0.05)


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def below(node):
    """All nodes below, those first that come first on the screen; the cells of a table are not looked at."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is None:
            continue
        yield child
        if child.get_role_name() not in ITEMS:
            yield from below(child)


def start(command):
    """The process, and its application in the tree of accessible ones."""
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    desktop = Atspi.get_desktop(0)
    process = subprocess.Popen(command)

    def application():
        if process.poll() is not None:
            raise Failure(f"{command[0]} ended with {process.returncode}")
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child and child.get_process_id() == process.pid and child.get_child_count() > 0:
                return child
        return None

    root = until("the application", application)
    root.set_cache_mask(Atspi.Cache.NONE)
    return process, root


def find(root, role, name, seen=True):
    """The node of that role and name, once it is there; `seen` asks that it is on the screen."""

    def search():
        for node in below(root):
            if node.get_role_name() == role and node.get_name() == name and (not seen or is_showing(node)):
                return node
        return None

    return until(f'a {role} named "{name}"', search)


def act(node, action):
    for place in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, place) == action:
            return Atspi.Action.do_action(node, place)
    raise Failure(f'the {node.get_role_name()} "{node.get_name()}" cannot do {action}')


def press(root, role, name, seen=True):
    act(find(root, role, name, seen), "Press")


def write(root, name, text):
    """Replaces what stands in a field."""
    field = find(root, "text", name)
    if not field.get_editable_text_iface().set_text_contents(text):
        raise Failure(f'nothing can be written into "{name}"')


class Table:
    """Of a table or a tree the rows, by the titles of its columns."""

    def __init__(self, root, role, name):
        self.node = find(root, role, name)
        self.table = self.node.get_table_iface()

    def rows(self):
        return self.table.get_n_rows()

    def column(self, title):
        for place in range(self.table.get_n_columns()):
            if self.table.get_column_description(place) == title:
                return place
        raise Failure(f'"{self.node.get_name()}" has no column named "{title}"')

    def text(self, row, column):
        return self.table.get_accessible_at(row, column).get_name()

    def select(self, row):
        """This row alone."""
        self.table.add_row_selection(row)
        for other in self.table.get_selected_rows():
            if other != row:
                self.table.remove_row_selection(other)


def nameless(root):
    """What is on the screen, can be operated, and does not say what it is."""
    return [
        f'{node.get_role_name()} in {node.get_parent().get_role_name()} "{node.get_parent().get_name()}"'
        for node in below(root)
        if node.get_role_name() in NAMED and is_showing(node) and not node.get_name().strip()
    ]
