"""A table is written only by the folder that made it."""
import re

MADE = re.compile(r"\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([a-z_]+)", re.I)
WRITTEN = re.compile(r"\b(?:INSERT\s+INTO|DELETE\s+FROM)\s+([a-z_]+)|\bUPDATE\s+([a-z_]+)\s+SET\b", re.I)


def complaints(files):
    statements = [file for file in files if file.name.endswith((".cpp", ".h")) and not file.is_test]
    owners = {table: folder_of(file) for file in statements for table in MADE.findall(file.text)}
    for file in statements:
        for names in WRITTEN.findall(file.text):
            table = names[0] or names[1]
            owner = owners.get(table, folder_of(file))
            if owner != folder_of(file):
                yield f"{file.path} writes the table {table}, which belongs to {owner}."


def folder_of(file):
    return "/".join(file.parts[:2])
