#include "app/side_door.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <sstream>
#include <thread>
#include <utility>

namespace entente::app {
namespace {

/// How long a caller may take to say what it wants.
constexpr timeval patience{.tv_sec = 5, .tv_usec = 0};

/// A file descriptor that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    operator int() const { return number_; }

private:
    int number_;
};

/// A socket's name has at most 107 bytes and a folder's may be longer: the name goes by way of the open folder.
sockaddr_un name_in(const Descriptor& folder) {
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const auto path = fmt::format("/proc/self/fd/{}/entente.socket", int(folder));
    path.copy(name.sun_path, sizeof name.sun_path - 1);
    return name;
}

Descriptor open_folder(const std::filesystem::path& folder) {
    return Descriptor(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}
Descriptor make_socket() { return Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)); }

void send_all(const Descriptor& socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    ::shutdown(socket, SHUT_WR);
}

std::string receive_all(const Descriptor& socket) {
    std::string all;
    char buffer[16 * 1024];
    for (ssize_t got; (got = ::recv(socket, buffer, sizeof buffer, 0)) > 0;)
        all.append(buffer, static_cast<std::size_t>(got));
    return all;
}

// A question: the caller's folder, then each word, each ended by NUL. An answer: "ending length\n", what was
// printed (so many bytes), the complaint.
std::string question(const std::string& from, const std::vector<std::string>& words) {
    std::string text = from + '\0';
    for (const auto& word : words) text += word + '\0';
    return text;
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find('\0', from);
        if (end == std::string::npos) break;
        words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

std::string as_text(const Answered& answered) {
    return fmt::format(
        "{} {}\n{}{}", static_cast<int>(answered.ending), answered.out.size(), answered.out, answered.complaint);
}

std::optional<Answered> answered_from(const std::string& text) {
    std::istringstream stream(text);
    int ending = 0;
    std::size_t length = 0;
    if (!(stream >> ending >> length)) return std::nullopt;
    const auto body = text.find('\n') + 1;
    if (body + length > text.size()) return std::nullopt;
    return Answered{static_cast<Ending>(ending), text.substr(body, length), text.substr(body + length)};
}

}  // namespace

struct SideDoor::Inside {
    Descriptor folder;
    Descriptor listening;
    Descriptor ended;
    Work work;
    std::thread thread;

    void open() {
        const auto name = name_in(folder);
        ::unlink(name.sun_path);
        const auto mask = ::umask(0177);
        const bool bound = ::bind(listening, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0;
        ::umask(mask);
        if (!bound || ::listen(listening, 8) != 0)
            throw Complaint(Ending::unusable,
                "The data folder's entente.socket cannot be made: the command line could not reach this server.");
    }

    void serve() {
        for (;;) {
            pollfd waiting[] = {{listening, POLLIN, 0}, {ended, POLLIN, 0}};
            if (::poll(waiting, 2, -1) < 0) continue;
            if (waiting[1].revents) return;
            const Descriptor caller(::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC));
            ::setsockopt(caller, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            auto words = words_of(receive_all(caller));
            if (words.empty()) continue;
            const auto from = words.front();
            words.erase(words.begin());
            send_all(caller, as_text(work(words, from)));
        }
    }
};

SideDoor::SideDoor(const DataFolder& folder, Work work)
    : inside_(new Inside{
          open_folder(folder.place()), make_socket(), Descriptor(::eventfd(0, EFD_CLOEXEC)), std::move(work), {}}) {
    inside_->open();
    inside_->thread = std::thread([inside = inside_.get()] { inside->serve(); });
}

SideDoor::~SideDoor() {
    ::eventfd_write(inside_->ended, 1);
    inside_->thread.join();
    ::unlink(name_in(inside_->folder).sun_path);
}

std::optional<Answered> ask_running_server(const std::filesystem::path& folder, const std::vector<std::string>& words) {
    const auto opened = open_folder(folder);
    const auto socket = make_socket();
    const auto name = name_in(opened);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0) return std::nullopt;
    send_all(socket, question(std::filesystem::current_path().string(), words));
    return answered_from(receive_all(socket));
}

}  // namespace entente::app
