"""The plan of the house, as the two CMake lists say it: who stands on whom."""
import dataclasses
import re

TESTING = {"databases", "testing"}


@dataclasses.dataclass
class House:
    rooms: dict
    capabilities: dict
    tested_with: dict

    def stands_on(self, name, parts):
        """All that `name` stands on, by any number of steps."""
        seen, waiting = set(), list(parts.get(name, ()))
        while waiting:
            part = waiting.pop()
            if part not in seen:
                seen.add(part)
                waiting.extend(parts.get(part, ()))
        return seen


def read(root):
    return House(
        rooms=listed(root / "foundation/CMakeLists.txt", "foundation_room", "STANDS_ON"),
        capabilities=listed(root / "capabilities/CMakeLists.txt", "capability", "STANDS_ON"),
        tested_with=listed(root / "foundation/CMakeLists.txt", "foundation_room", "TESTED_WITH"),
    )


def listed(path, word, list_name):
    found = {}
    text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
    for inside in re.findall(rf"\b{word}\(([^)]*)\)", text):
        name, *words = inside.split()
        found[name] = words_of(list_name, words)
    return found


def words_of(list_name, words):
    if list_name not in words:
        return []
    after = words[words.index(list_name) + 1 :]
    ends = [i for i, word in enumerate(after) if word.isupper()]
    return after[: ends[0]] if ends else after


def complaints(house, root):
    yield from unknown_parts(house.rooms, "foundation/CMakeLists.txt")
    yield from unknown_parts(house.capabilities, "capabilities/CMakeLists.txt")
    for folder in sorted((root / "capabilities").iterdir()):
        if not folder.is_dir() or not any(folder.iterdir()):
            continue
        if folder.name not in house.capabilities:
            yield f"capabilities/{folder.name} is not in the plan: give it its line in capabilities/CMakeLists.txt."
        if not any(folder.glob("*.talk")):
            yield f"capabilities/{folder.name} has no talk: write its conversation with the world, as a *.talk file."


def unknown_parts(parts, where):
    known = []
    for name, below in parts.items():
        for part in below:
            if part not in known:
                yield f"{where}: {name} stands on {part}, which is not above it in the plan."
        known.append(name)
