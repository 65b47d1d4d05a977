#include "app/backup.h"
#include "app/doctor.h"
#include "app/health.h"
#include "app/people_tools.h"
#include "app/record_tools.h"
#include "app/serve.h"
#include "app/server_tools.h"
#include "app/tool.h"

namespace entente::app {

const std::vector<Tool>& all_tools() {
    using Is = Word::Is;
    static const std::vector<Tool> tools{
        {.words = "serve",
            .sentence = "Run the server",
            .takes = {{"--demo", "", "tell the demo story first, in a folder of its own", Is::flag}},
            .alone = serve},
        {.words = "setup-link", .sentence = "A new link with which a new server is set up", .inside = setup_link},
        {.words = "demo",
            .sentence = "Tell the demo story, and print a sign-in link for each of its people",
            .inside = demo_links},
        {.words = "import",
            .sentence = "Read an alliance from a file",
            .takes = {{"FILE", "", "the alliance as YAML", Is::needed},
                {"--as", "MAIL", "the alliance manager in whose name it is done", Is::needed},
                {"--dry-run", "", "say what would be done, and do nothing", Is::flag}},
            .inside = import_file},
        {.words = "export",
            .sentence = "Write the record of a room with its proofs",
            .takes = {{"--alliance", "SLUG", "the alliance", Is::needed},
                {"--room", "joint|ID", "its joint room, or another by its id", Is::needed},
                {"--output", "FILE", "where to write it", Is::needed}},
            .inside = export_record},
        {.words = "verify",
            .sentence = "Prove offline that exports are whole, each later one extending the earlier",
            .takes = {{"FILE", "", "exports of one room, the earliest first", Is::any_number},
                {"--key", "KEY", "the server's verifier key, as you learned it by another way"}},
            .alone = verify_records},
        {.words = "backup",
            .sentence = "Copy everything into one file, while the server runs",
            .takes = {{"FILE", "", "where to; without it, a dated file in the data folder's backups"}},
            .inside = back_up},
        {.words = "restore",
            .sentence = "Bring a backup back into an empty data folder, and with --database into an empty PostgreSQL",
            .takes = {{"FILE", "", "the backup", Is::needed}},
            .alone = restore},
        {.words = "rebuild", .sentence = "Make every view anew from the record", .inside = rebuild},
        {.words = "doctor", .sentence = "Look at everything that a server needs, and say what to do", .inside = doctor},
        {.words = "user list", .sentence = "The people of this server", .inside = list_people},
        {.words = "user reset-link",
            .sentence = "A link with which somebody comes in again",
            .takes = {{"MAIL", "", "their mail address", Is::needed}},
            .inside = reset_link},
        {.words = "token create",
            .sentence = "A token for a machine, alone on the last line",
            .takes = {{"--person", "MAIL", "in whose name it acts", Is::needed},
                {"--name", "TEXT", "what it is for (command line)"}, {"--days", "N", "how long it works (90)"}},
            .inside = create_token},
        {.words = "token list",
            .sentence = "The tokens that somebody has",
            .takes = {{"--person", "MAIL", "whose", Is::needed}},
            .inside = list_tokens},
        {.words = "token end",
            .sentence = "End a token",
            .takes = {{"ID", "", "its id, as `token list` names it", Is::needed},
                {"--person", "MAIL", "whose", Is::needed}},
            .inside = end_token},
        {.words = "openapi", .sentence = "Print the API document", .alone = print_openapi},
        {.words = "healthcheck", .sentence = "Ask the running server whether it is well", .alone = healthcheck},
        {.words = "version", .sentence = "Print the version", .alone = print_version},
    };
    return tools;
}

}  // namespace entente::app
