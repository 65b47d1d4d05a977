#include "foundation/http/passage.h"

#include "foundation/http/refusals.h"

#include <stdexcept>

namespace entente::http {
namespace {

constexpr std::size_t most_waiting_visits = 32;
constexpr int seconds_until_a_visit = 5;

/// Answers with what `work` left in the call's reply, or with what it threw.
template <class Work>
void answer_after(Call& call, Work work) {
    Answer answer;
    try {
        work();
        answer = answer_of(call);
    } catch (...) {
        answer = problem(std::current_exception());
    }
    answer.endpoint = call.endpoint->name;
    answer.person = call.viewer.person.text();
    call.done(std::move(answer));
}

Refused refused_for(const Refusal& refusal, int retry_after) {
    Refused refused(refusal);
    refused.retry_after = retry_after;
    return refused;
}

}  // namespace

Passage::Passage(const Behind& behind, Figures& figures, const DoorSettings& settings)
    : behind_(behind),
      figures_(figures),
      version_(settings.version),
      pace_(behind_.router),
      readers_(settings.read_threads, 0),
      slow_(1, most_waiting_visits) {}

void Passage::send(const std::shared_ptr<Call>& call) {
    const auto& handle = call->endpoint->handle;
    if (handle.read) read(call);
    else if (handle.write) write(call);
    else visit(call);
}

/// A short read is done where it came in: handing it to another thread costs more than it does. A long one would keep
/// all other connections of this thread waiting.
void Passage::read(const std::shared_ptr<Call>& call) {
    if (behind_.store.reads_by_itself() && pace_.is_short(*call->endpoint)) read_now(*call);
    else readers_.take([self = shared_from_this(), call] { self->read_now(*call); });
}

void Passage::read_now(Call& call) {
    const auto began = std::chrono::steady_clock::now();
    Known known;
    answer_after(call, [&] {
        behind_.store.read([&](store::Tables& tables) {
            known = let_in(call, tables);
            const access::Reader reader(tables, call.viewer);
            call.reply = call.endpoint->handle.read(reader, call.request);
        });
    });
    pace_.note(*call.endpoint, std::chrono::steady_clock::now() - began);
    touch(known, call.request.at);
}

void Passage::write(const std::shared_ptr<Call>& call) {
    const auto self = shared_from_this();
    const auto answer = [self, call](std::exception_ptr failed) {
        answer_after(*call, [&] {
            if (failed) std::rethrow_exception(failed);
        });
    };
    if (!write_soon([self, call](store::Tables& tables) { self->perform(*call, tables); }, answer))
        answer(std::make_exception_ptr(refused_for(too_busy, 1)));
}

void Passage::perform(Call& call, store::Tables& tables) const {
    const auto& request = call.request;
    const auto known = let_in(call, tables);
    const access::Asked asked{call.viewer.person, request.idempotency_key, call.digest, request.at};
    const bool keeps_answer = known.viewer && call.endpoint->handle.changes();
    if (keeps_answer && answered_before(call, tables, asked)) return;
    access::Command command(tables, call.viewer, request.at, behind_.record, behind_.chance);
    command.saw(request.if_match);
    call.reply = call.endpoint->handle.write(command, request);
    // Only now is anything written that is not the command's own: one that is refused leaves nothing to undo.
    if (known.session && is_due_for_touch(*known.session, request.at))
        access::touch_session(tables, *known.session, request.at);
    if (keeps_answer)
        access::keep_answer(tables, asked,
            {.status = static_cast<int>(call.reply.status),
                .reply = call.endpoint->shows_secret ? std::string{} : call.reply.json,
                .version = call.reply.version});
}

bool Passage::answered_before(Call& call, store::Tables& tables, const access::Asked& asked) {
    if (asked.key.empty()) throw Refused(key_is_missing);
    const auto before = access::find_answer(tables, asked);
    if (!before) return false;
    if (call.endpoint->shows_secret) throw Refused(secret_was_shown);
    call.reply =
        Reply{.status = static_cast<Status>(before->status), .json = before->reply, .version = before->version};
    return true;
}

void Passage::visit(const std::shared_ptr<Call>& call) {
    const auto work = [self = shared_from_this(), call] {
        answer_after(*call, [&] {
            Known known;
            self->behind_.store.read([&](store::Tables& tables) { known = self->let_in(*call, tables); });
            self->touch(known, call->request.at);
            Visit visit{call->request, self->behind_.store, self->behind_.record, self->behind_.chance,
                self->behind_.passwords, self->version_, known.viewer};
            if (call->endpoint->handle.once) self->visit_once(*call, visit);
            else call->reply = call->endpoint->handle.slow(visit);
        });
    };
    if (!slow_.run(work)) answer_after(*call, [] { throw refused_for(too_many_waiting, seconds_until_a_visit); });
}

void Passage::visit_once(Call& call, Visit& visit) const {
    const auto& key = call.request.idempotency_key;
    const auto person = call.viewer.person;
    if (key.empty()) throw Refused(key_is_missing);
    // What is asked for here may hold a password, so even its digest must be dear to guess from.
    const access::Asked asked{
        person, key, behind_.passwords.slow_digest(call.asked(), person.text() + "\n" + key), call.request.at};
    const auto refuse_repeated = [&](store::Tables& tables) {
        if (access::find_answer(tables, asked)) throw Refused(secret_was_shown);
    };
    behind_.store.read(refuse_repeated);
    bool was_done = false;
    visit.once = [&](store::Tables& tables) {
        refuse_repeated(tables);
        access::keep_answer(tables, asked, {});
        was_done = true;
    };
    call.reply = call.endpoint->handle.slow(visit);
    if (!was_done) throw std::logic_error(std::string(call.endpoint->name) + " did not use its key up");
}

Known Passage::let_in(Call& call, store::Tables& tables) const {
    auto known = look_up(tables, call.shown, call.request.at);
    if (!known.viewer && call.endpoint->door == Doorkeeping::signed_in) throw Refused(not_signed_in);
    call.viewer = known.viewer.value_or(access::Viewer{});
    return known;
}

void Passage::touch(const Known& known, Instant at) {
    if (!known.session || !is_due_for_touch(*known.session, at)) return;
    // Nobody waits for this: a session that is not touched now is touched by its next request.
    write_soon([session = *known.session, at](store::Tables& tables) { access::touch_session(tables, session, at); },
        [](std::exception_ptr) {});
}

bool Passage::write_soon(store::Store::Job job, store::Store::Done done) {
    figures_.writes_waiting++;
    const auto written = [self = shared_from_this(), done = std::move(done)](std::exception_ptr failed) {
        done(failed);
        const std::lock_guard lock(self->mutex_);
        self->figures_.writes_waiting--;
        self->written_.notify_all();
    };
    if (behind_.store.write_soon(std::move(job), written)) return true;
    figures_.writes_waiting--;
    return false;
}

void Passage::read_for(std::function<void(Answer)> done, std::function<Answer()> work) {
    readers_.take([done = std::move(done), work = std::move(work)] {
        Answer answer;
        try {
            answer = work();
        } catch (...) {
            answer = problem(std::current_exception());
        }
        done(std::move(answer));
    });
}

void Passage::close() {
    slow_.close();
    readers_.close();
    std::unique_lock lock(mutex_);
    written_.wait(lock, [this] { return figures_.writes_waiting == 0; });
}

}  // namespace entente::http
