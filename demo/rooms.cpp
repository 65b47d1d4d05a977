#include "demo/rooms.h"

#include "capabilities/notes/note_actions.h"
#include "capabilities/rooms/room_actions.h"
#include "demo/alliances.h"
#include "foundation/access/rooms.h"

#include <memory>

namespace entente::demo {

namespace {

constexpr std::string_view tomas = "tomas@norvane.example", leila = "leila@quillon.example";

void note_at_home(Teller& teller, Moment moment, std::string_view who, std::string_view slug, NoteText note) {
    teller.at(moment, who, [slug, note](access::Command& command) {
        write_note(command, access::own_room(command.reader(), the_alliance(command.reader(), slug).id)->id, note);
    });
}

void brief_norvane(Teller& teller) {
    note_at_home(teller, {424, 13}, tomas, "meridian",
        {"Brief for the steering committee on day 430",
            "Position: accept US first if the EU package is funded now.\n\n"
            "Range: the EU package is filed between four and nine months after the US filing; we ask for six. Japan may "
            "move behind the interim result if the hospitals hear it from both companies.\n\n"
            "Walk-away: US first with no word about Europe. Then we ask for the order to go to the final pair.\n\n"
            "Spokesperson: Annika Reuss. Consulted: Clinical, Regulatory, Finance, Commercial."});
    note_at_home(teller, {240, 14}, tomas, "meridian",
        {"Where our own house stands",
            "International sales: against, they plan with all regions together. Marketing: undecided. Business "
            "development: strongly in favour. Finance: against, as long as overspend is above plan.\n\n"
            "Before the next steering committee: an hour with each of the four, sales first."});
}

void brief_quillon(Teller& teller) {
    note_at_home(teller, {425, 19}, leila, "meridian",
        {"Brief for the steering committee on day 430",
            "Keep the US date; willing to prepare the EU package if Norvane pays ahead.\n\n"
            "If they offer six months for Europe, take it. Do not open the question of the cost shares in this meeting: "
            "it would cost us the date.\n\nSpokesperson: Mei-Lin Zhou. Dana knows and agrees."});
}

void publish_the_order(Teller& teller) {
    const NoteText text{"What waits and what does not",
        "The United States file first. The European package is built in parallel and filed within six months. Japan "
        "follows after the interim result.\n\n"
        "What this settles: sites, stock, scientific advice, the brand budget, the paediatric plan. If you hold a paper "
        "that asks one of these questions again, bring it to Leila or Tomás before you finish it.\n\n"
        "What it does not settle: the second assembly line after the European filing, and the monitors."};
    const auto note = std::make_shared<Id<Note>>();
    teller.at({437, 12}, tomas, [note, text](access::Command& command) {
        *note = write_note(
            command, access::own_room(command.reader(), the_alliance(command.reader(), "meridian").id)->id, text);
    });
    teller.at({437, 15, 10}, tomas, [note, text](access::Command& command) { publish_note(command, *note, text); });
}

// The press says that Arden may be bought by a rival of Brackwell: until that is clear, those whom it concerns talk
// where Arden does not read.
void fence_trellis(Teller& teller) {
    const auto room = std::make_shared<Id<Room>>();
    teller.at({532, 9, 30}, tomas, [room](access::Command& command) {
        const auto& reader = command.reader();
        const auto holder = [&](std::string_view company, std::string_view title) {
            return *seat_titled(reader, "trellis", company, title).person;
        };
        *room = make_room(command, the_alliance(reader, "trellis").id,
            {"Take-over talk",
                "Since Saturday the press has said that Arden may be bought by a rival of Brackwell. Here Norvane and "
                "Brackwell prepare for it, until it is confirmed or denied.",
                {holder("Norvane", "Programme lead"), holder("Brackwell", "Alliance manager"),
                    holder("Brackwell", "Technology")}});
    });
    teller.at({532, 10}, tomas, [room](access::Command& command) {
        write_note(command, *room,
            {"The first four steps",
                "1. Nobody asks anybody at Arden about it, and nobody answers the press. Done.\n"
                "2. List what Arden's people can open today: three data rooms, two of them with Brackwell's interfaces. Done.\n"
                "3. Counsel reads the clause on change of control: sixty days to object after notice. Done.\n"
                "4. Tomás rings Jordan and asks when Arden can say something. Wednesday."});
    });
    teller.at({533, 8, 20}, "franz@brackwell.example", [room](access::Command& command) {
        write_note(command, *room,
            {"What Brackwell needs",
                "We stop sending unreleased interfaces from today and say so openly as a freeze before release 2. If the "
                "buyer is who the press says, our board will ask for the second data room to be closed within a week."});
    });
}

}  // namespace

void tell_of_rooms(Teller& teller) {
    brief_norvane(teller);
    brief_quillon(teller);
    publish_the_order(teller);
    fence_trellis(teller);
}

}  // namespace entente::demo
