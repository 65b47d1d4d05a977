"""Manners that hold in every file, whoever wrote it."""
import re

NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "service", "impl", "misc"}
IRREGULAR = {"people": "person"}


def complaints(files):
    for file in files:
        yield from names(file)
        if file.is_cpp:
            yield from cpp(file)
        if file.is_script:
            yield from scripts(file)
    yield from untested_screens(files)
    yield from named_twice(files)


# Two files may never see each other, so the compiler does not notice: of two refusals of one name, or of two types that
# the linker takes for one, one is left to chance.
def named_twice(files):
    first = {}
    for file in files:
        if not file.is_cpp or file.is_test:
            continue
        for what, name in named(file):
            if (what, name) in first:
                yield f"{file.path}: {name} is also a {what} of {first[what, name]}; give it a name of its own."
            first.setdefault((what, name), file.path)


def named(file):
    if file.name.endswith(".h"):
        for name in re.findall(r"^inline constexpr Refusal (\w+)", file.code, re.M):
            yield "refusal", name
    # What is described is what travels, and it is named by its type alone; an unnamed namespace keeps its own apart.
    common = re.sub(r"^namespace \{\n.*?^\}  // namespace$", "", file.text, flags=re.M | re.S)
    for name in re.findall(r"^BOOST_DESCRIBE_(?:STRUCT|ENUM)\(\s*(\w+)", common, re.M):
        yield "described type", name


def untested_screens(files):
    in_web = [file for file in files if file.capability and file.parts[2] == "web"]
    tested = {file.capability for file in in_web if file.name.endswith(".test.tsx")}
    for capability in sorted({file.capability for file in in_web} - tested):
        yield f"capabilities/{capability}/web has no test: hold its screens to the contract in {capability}.test.tsx."


def names(file):
    for part in file.parts:
        for word in re.split(r"[_.\-]", part.lower()):
            if word in NAMELESS:
                yield f"{file.path}: '{word}' names nothing. Say what the thing is."
    if file.capability and file.is_cpp and is_plural(file):
        noun = singular(file.capability)
        yield f"{file.path}: a file speaks of one {noun}; name it {file.name.replace(file.capability, noun, 1)}."


def is_plural(file):
    stem = file.name.split(".")[0]
    return singular(file.capability) != file.capability and (stem == file.capability or stem.startswith(file.capability + "_"))


def singular(noun):
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def cpp(file):
    code = file.code
    if file.room != "http" and re.search(r"\bco_(await|return|yield)\b", code):
        yield f"{file.path}: coroutines stop at the door; only foundation/http may wait."
    if re.search(r"\bstd::(basic_)?regex\b", code):
        yield f"{file.path} may not use std::regex: it can be made to run for ever."
    if file.path != "foundation/base/clock.cpp" and re.search(r"system_clock::now\(|\btime\((nullptr|NULL|0)\)", code):
        yield f"{file.path} asks the machine for the time: only the clock does; be handed an Instant."
    if file.is_test and re.search(r"\b(sleep_for|sleep_until|usleep|nanosleep)\b", code):
        yield f"{file.path}: a test does not sleep; wait for what should happen."


def scripts(file):
    if file.is_test and re.search(r"\bwaitForTimeout\b|timers/promises", file.code):
        yield f"{file.path}: a test does not sleep; wait for what should happen."
    if file.is_screen and re.search(r"(?<![.\w])fetch\(", file.code):
        yield f"{file.path} calls fetch: questions to the server go through foundation/web/api."
