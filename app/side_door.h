#pragma once
#include "app/complaint.h"
#include "app/data_folder.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace entente::app {

/// What a tool answered: its ending, what it printed, and its sentence if it failed.
struct Answered {
    Ending ending = Ending::done;
    std::string out;
    std::string complaint;
};

/// The side door of a running server: a socket in its data folder, through which the command line asks it to do
/// what needs the data. So one process does every write, and nobody waits for a server to be stopped.
class SideDoor {
public:
    using Work = std::function<Answered(const std::vector<std::string>& words, const std::string& from)>;

    SideDoor(const DataFolder& folder, Work work);
    ~SideDoor();
    SideDoor(const SideDoor&) = delete;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Asks the server that runs on `folder`; nothing if none answers.
std::optional<Answered> ask_running_server(const std::filesystem::path& folder, const std::vector<std::string>& words);

}  // namespace entente::app
