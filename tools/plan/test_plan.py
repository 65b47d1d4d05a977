"""The plan's checks are true only if they find a planted violation, and nothing in a clean house."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here))

CLEAN = {
    "foundation/CMakeLists.txt": "foundation_room(base USES X::Y)\nfoundation_room(store STANDS_ON base USES P::Q)\n"
    "foundation_room(proof STANDS_ON base)\nfoundation_room(http STANDS_ON base store TESTED_WITH foundation_proof)\n"
    "foundation_room(testing STANDS_ON http)\n",
    "capabilities/CMakeLists.txt": "capability(people)\ncapability(rooms STANDS_ON people)\ncapability(notes STANDS_ON rooms)\n",
    "capabilities/notes/note.talk": "Ana: GET /notes\n  200 …\n",
    "capabilities/people/person.talk": "Ana: GET /people\n  200 …\n",
    "capabilities/rooms/room.talk": "Ana: GET /rooms\n  200 …\n",
    "capabilities/notes/note.h": '#include "foundation/base/id.h"\n#include "capabilities/people/person.h"\n',
    "capabilities/notes/note_actions.cpp": '#include "capabilities/rooms/room_actions.h"\n',
    "capabilities/notes/note_views.cpp": 'auto a = "CREATE TABLE note (x)"; auto b = "INSERT INTO note VALUES (1)";\n',
    "capabilities/notes/note_test.cpp": '#include "foundation/testing/world.h"\n',
    "capabilities/notes/web/notes.ts": "import { api } from '../../../foundation/web/api/client';\n",
    "capabilities/notes/web/notes.test.tsx": "import { notes } from './notes';\n",
    "capabilities/people/person.h": "// co_await and std::regex are only spoken of here\n",
    "capabilities/rooms/room.h": "\n",
    "foundation/http/server_test.cpp": '#include "foundation/proof/proof.h"\n',
    "foundation/http/server.cpp": "#include <boost/beast.hpp>\nco_await door();\n",
    "foundation/store/sqlite.cpp": "#include <sqlite3.h>\n",
}

PLANTED = [
    ("foundation/store/a.h", '#include "capabilities/notes/note.h"\n', "may not see a capability"),
    ("foundation/base/a.h", '#include "foundation/store/store.h"\n', "foundation/base does not stand on store"),
    ("foundation/base/a.h", '#include "foundation/testing/world.h"\n', "is no test"),
    ("foundation/http/a.cpp", '#include "foundation/proof/proof.h"\n', "foundation/http does not stand on proof"),
    ("foundation/store/a_test.cpp", '#include "foundation/proof/proof.h"\n', "foundation/store does not stand on proof"),
    ("capabilities/people/a.h", '#include "capabilities/notes/note.h"\n', "people does not stand on notes"),
    ("capabilities/notes/note_actions.h", '#include "capabilities/people/person_views.h"\n', "only its things and their actions"),
    ("capabilities/notes/note_actions.h", '#include "capabilities/people/person_facts.h"\n', "only its things and their actions"),
    ("capabilities/notes/note_http.cpp", '#include "foundation/store/store.h"\n', "may not see the store"),
    ("capabilities/notes/note_actions.cpp", '#include "foundation/http/endpoint.h"\n', "may not see the door"),
    ("capabilities/notes/note.cpp", '#include "foundation/store/store.h"\n', "from values alone"),
    ("capabilities/notes/note.cpp", '#include "capabilities/people/person_actions.h"\n', "is about values"),
    ("capabilities/notes/note_facts.h", '#include "foundation/record/record.h"\n', "from values alone"),
    ("capabilities/rooms/room_views.cpp", 'auto a = "UPDATE note SET x = 1";\n', "which belongs to capabilities/notes"),
    ("capabilities/notes/notes_views.cpp", "\n", "speaks of one note"),
    ("capabilities/people/people.h", "\n", "speaks of one person"),
    ("capabilities/rooms/room.h", "inline constexpr Refusal no{};\ninline constexpr Refusal no{};\n", "a name of its own"),
    ("capabilities/rooms/room.h", "BOOST_DESCRIBE_STRUCT(Bed, (), ())\n" * 2, "a described type"),
    ("capabilities/mutes/mute.h", "\n", "has no talk"),
    ("capabilities/notes/a.cpp", "#include <boost/asio/ip/tcp.hpp>\n", "may not see Beast"),
    ("foundation/http/a.cpp", "#include <sqlite3.h>\n", "only foundation/store"),
    ("foundation/store/a.cpp", "co_await later();\n", "coroutines stop at the door"),
    ("foundation/base/a.cpp", "std::regex pattern;\n", "std::regex"),
    ("foundation/base/a.cpp", "auto now = std::chrono::system_clock::now();\n", "asks the machine for the time"),
    ("foundation/base/a_test.cpp", "std::this_thread::sleep_for(1s);\n", "does not sleep"),
    ("journeys/a.test.mjs", "await page.waitForTimeout(100);\n", "does not sleep"),
    ("foundation/base/helpers.h", "\n", "names nothing"),
    ("foundation/base/long.cpp", "\n" * 401, "400 are the most"),
    ("foundation/web/a.ts", "import { x } from '../../capabilities/notes/web/notes';\n", "may not see capabilities"),
    ("capabilities/people/web/a.ts", "import { x } from '../../notes/web/notes';\n", "people does not stand on notes"),
    ("capabilities/rooms/web/Rooms.tsx", "export default function Rooms() {}\n", "capabilities/rooms/web has no test"),
    ("capabilities/notes/web/a.ts", "const x = await fetch('/api');\n", "calls fetch"),
    ("capabilities/orphans/orphan.h", "\n", "is not in the plan"),
]


def check(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            place = pathlib.Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        subprocess.run(["git", "init", "-q", folder], check=True)
        return subprocess.run([here.parent / "check-plan", folder], capture_output=True, text=True, check=False)


class Plan(unittest.TestCase):
    def test_a_clean_house_has_nothing_to_complain_of(self):
        told = check(CLEAN)
        self.assertEqual((told.stderr, told.returncode), ("", 0))

    def test_every_planted_violation_is_found_and_named(self):
        for path, text, sentence in PLANTED:
            with self.subTest(sentence, path=path):
                told = check({**CLEAN, path: text})
                self.assertEqual(told.returncode, 1)
                self.assertIn(sentence, told.stderr)
                self.assertIn(path.split("/")[1], told.stderr)


if __name__ == "__main__":
    unittest.main()
