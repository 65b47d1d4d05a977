#pragma once
#include "foundation/access/answered.h"
#include "foundation/http/call.h"
#include "foundation/http/figures.h"
#include "foundation/http/lanes.h"
#include "foundation/http/pace.h"
#include "foundation/http/server.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace entente::http {

/// How a call passes through the house: reading on one snapshot, writing in one transaction whose answer leaves
/// only after the commit, or a slow visit. Who asks is looked up in that same snapshot or transaction.
class Passage : public std::enable_shared_from_this<Passage> {
public:
    Passage(const Behind& behind, Figures& figures, const DoorSettings& settings);

    /// Answers by `call->done`, at once or on a thread of a lane. Readers begin when they are woken.
    void send(const std::shared_ptr<Call>& call);
    /// Runs `work` on the lane of readers, once they are woken, and answers with what it returns or with what it threw.
    void read_for(std::function<void(Answer)> done, std::function<Answer()> work);
    void wake_readers() { readers_.wake(); }
    /// Waits until everything that was taken in has been answered.
    void close();

private:
    void read(const std::shared_ptr<Call>& call);
    void read_now(Call& call);
    void write(const std::shared_ptr<Call>& call);
    void visit(const std::shared_ptr<Call>& call);
    void visit_once(Call& call, Visit& visit) const;
    Known let_in(Call& call, store::Tables& tables) const;
    void perform(Call& call, store::Tables& tables) const;
    static bool answered_before(Call& call, store::Tables& tables, const access::Asked& asked);
    void touch(const Known& known, Instant at);
    bool write_soon(store::Store::Job job, store::Store::Done done);

    Behind behind_;
    Figures& figures_;
    std::string version_;
    Pace pace_;
    Lane readers_;
    Lane slow_;
    std::mutex mutex_;
    std::condition_variable written_;
};

}  // namespace entente::http
