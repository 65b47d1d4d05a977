"""The walls: what a file may include or import, by where it lies and which question it answers."""
import plan
import source

# What decides what a thing is may stand on values only.
VALUES = {"base", "describe", "calendar", "statistics"}


def complaints(house, files):
    for file in files:
        for name in file.includes() if file.is_cpp else ():
            yield from crossed(house, file, name)
        for name in file.imports() if file.is_script else ():
            yield from imported(house, file, name)


def crossed(house, file, name):
    yield from foreign_libraries(file, name)
    first, *rest = name.split("/")
    if first == "capabilities" and len(rest) == 2:
        yield from into_capability(house, file, name, *rest)
    elif first == "foundation" and len(rest) == 2:
        yield from into_room(house, file, name, rest[0])
    elif first == "app" and file.parts[0] != "app":
        yield f"{file.path} may not see app: it includes {name}."


def foreign_libraries(file, name):
    if name.startswith(("boost/beast", "boost/asio")) and file.room != "http":
        yield f"{file.path} may not see Beast: only foundation/http speaks HTTP ({name})."
    if name in ("sqlite3.h", "libpq-fe.h") and file.room != "store" and file.parts[0] != "measures":
        yield f"{file.path} may not see {name}: only foundation/store speaks to databases."
    if name == "regex":
        yield f"{file.path} may not use std::regex: it can be made to run for ever."


def into_capability(house, file, name, capability, other):
    if file.parts[0] == "foundation":
        yield f"{file.path} may not see a capability: it includes {name}."
    if not file.capability or file.capability == capability:
        return
    if capability not in house.stands_on(file.capability, house.capabilities):
        yield f"{file.capability} does not stand on {capability}: {file.path} includes {name}."
    role = source.role_of(other)
    if role not in ("thing", "actions"):
        yield f"{file.path} may see of {capability} only its things and their actions, not {other}."
    elif role == "actions" and file.role in ("thing", "facts"):
        yield f"{file.path} is about values: it may not see {name}."


def into_room(house, file, name, room):
    if room in plan.TESTING and not (file.is_test or file.room in plan.TESTING or file.parts[0] in ("fuzz", "measures", "drills")):
        yield f"{file.path} is no test: it may not see {name}."
    tested_with = file.is_test and (room in plan.TESTING or f"foundation_{room}" in house.tested_with.get(file.room, ()))
    if file.room and file.room != room and not tested_with:
        if room not in house.stands_on(file.room, house.rooms):
            yield f"foundation/{file.room} does not stand on {room}: {file.path} includes {name}."
    if file.capability:
        yield from by_role(file, name, room)


def by_role(file, name, room):
    if file.role == "http" and room == "store":
        yield f"{file.path} may not see the store: it includes {name}."
    if file.role in ("actions", "views", "facts", "notices") and room == "http":
        yield f"{file.path} may not see the door: only {file.capability}'s *_http.cpp and join.cpp know HTTP ({name})."
    if file.role == "thing" and room not in VALUES:
        yield f"{file.path} says what a thing is, from values alone: it may not see {name}."
    if file.role == "facts" and room not in VALUES and name != "foundation/record/entry.h":
        yield f"{file.path} says what can happen, from values alone: it may not see {name}."


def imported(house, file, name):
    first, *rest = name.split("/")
    if file.parts[0] == "foundation" and first in ("capabilities", "app"):
        yield f"{file.path} may not see {first}: it imports {name}."
    if file.capability and first == "app":
        yield f"{file.path} may not see app: it imports {name}."
    if file.capability and first == "capabilities" and rest and rest[0] != file.capability:
        if rest[0] not in house.stands_on(file.capability, house.capabilities):
            yield f"{file.capability} does not stand on {rest[0]}: {file.path} imports {name}."
