"""The files of the tree, with what each of them names."""
import dataclasses
import pathlib
import re
import subprocess

KINDS = {".h", ".cpp", ".ts", ".tsx", ".mjs", ".py", ".css", ".talk"}
GENERATED = {"foundation/web/api/schema.d.ts"}
ROLES = ("facts", "actions", "views", "http", "notices", "test")


@dataclasses.dataclass
class File:
    path: str
    text: str

    @property
    def parts(self):
        return self.path.split("/")

    @property
    def name(self):
        return self.parts[-1]

    @property
    def is_cpp(self):
        return self.name.endswith((".h", ".cpp"))

    @property
    def is_script(self):
        return self.name.endswith((".ts", ".tsx", ".mjs"))

    @property
    def is_test(self):
        return bool(re.search(r"(_test\.(cpp|h)|\.test\.(ts|tsx|mjs)|^test_.*\.(py|h))$", self.name)) or self.parts[0] == "journeys"

    @property
    def is_screen(self):
        in_browser = self.path.startswith(("app/web/", "foundation/web/")) or self.parts[0] == "capabilities"
        return in_browser and not self.is_test and not self.path.startswith("foundation/web/api/")

    @property
    def capability(self):
        return self.parts[1] if self.parts[0] == "capabilities" and len(self.parts) > 2 else None

    @property
    def room(self):
        return self.parts[1] if self.parts[0] == "foundation" and len(self.parts) > 2 else None

    @property
    def role(self):
        """facts, actions, views, http, notices, test, join; 'thing' for what the thing itself is."""
        return role_of(self.name)

    @property
    def code(self):
        """The text without comments, so that a sentence about a rule does not break it."""
        return re.sub(r"//[^\n]*|/\*.*?\*/", "", self.text, flags=re.S)

    def includes(self):
        return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', self.text, flags=re.M)

    def imports(self):
        """What a script imports, as paths of the tree where they are relative."""
        found = re.findall(r"""(?:from|import)\s*\(?\s*['"]([^'"]+)['"]""", self.code)
        return [resolved(self.path, name) for name in found]


def role_of(name):
    stem = name.split(".")[0]
    if stem == "join":
        return "join"
    last = stem.rsplit("_", 1)[-1]
    return last if "_" in stem and last in ROLES else "thing"


def resolved(path, name):
    if not name.startswith("."):
        return re.sub(r"^[@~#]/?(?=(foundation|capabilities|app)/)", "", name)
    parts = path.split("/")[:-1]
    for part in name.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def read(root):
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, text=True, check=True
    )
    paths = [pathlib.PurePosixPath(line) for line in listing.stdout.splitlines()]
    return [
        File(str(path), (root / path).read_text(encoding="utf-8"))
        for path in sorted(set(paths))
        if path.suffix in KINDS and str(path) not in GENERATED and (root / path).is_file()
    ]
