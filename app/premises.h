#pragma once
#include "app/data_folder.h"
#include "app/settings.h"
#include "capabilities/people/server.h"
#include "foundation/access/password.h"
#include "foundation/base/chance.h"
#include "foundation/base/clock.h"
#include "foundation/house/house.h"
#include "foundation/record/keys.h"
#include "foundation/record/record.h"
#include "foundation/store/store.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace entente::app {

/// The house on its ground: what the server and the tools work with, opened and brought up to date.
struct Premises {
    Premises(Settings settings, DataFolder folder);

    Settings settings;
    DataFolder folder;
    SystemClock machine_clock;
    std::unique_ptr<Clock> clock;
    SystemChance chance;
    House house;
    record::ServerKeys keys;
    access::Passwords passwords;
    std::atomic<bool> face_is_stale = true;  ///< something was committed since `face` looked
    std::unique_ptr<store::Store> store;
    record::Record record;
    int port = 0;  ///< where the server listens, when it does

    /// Whether somebody has used the setup link of this server.
    bool is_set_up() { return face() != nullptr; }
    /// The address that links begin with: of the settings, else as the setup named it. Empty before, and for the demo,
    /// which answers wherever it was started.
    std::string public_url();
    /// The address that people open, without a slash at its end.
    std::string address();

private:
    /// What the server says of itself. Asked at each request, so it is read again only after a commit.
    std::shared_ptr<const ServerRow> face();

    std::mutex face_mutex_;
    std::shared_ptr<const ServerRow> face_;
};

/// The house with every capability in it, without any ground.
House whole_house();

}  // namespace entente::app
