#include "app/log.h"

#include "foundation/base/clock.h"
#include "foundation/describe/json.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace entente::app {
namespace {

/// One JSON object a line. A message that is an object itself, as the door's are, becomes part of it.
class JsonLines final : public spdlog::formatter {
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& out) override {
        const auto level = spdlog::level::to_string_view(message.level);
        std::string line = R"({"at":")" + to_text(SystemClock().now()) + R"(","level":")" +
                           std::string(level.data(), level.size()) + "\",";
        const std::string_view says(message.payload.data(), message.payload.size());
        if (says.starts_with('{')) line += says.substr(1);
        else {
            line += "\"says\":";
            describe::write_quoted(says, line);
            line += '}';
        }
        line += '\n';
        out.append(line.data(), line.data() + line.size());
    }
    std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<JsonLines>(); }
};

// A write for each line is a tenth of a request's time. What asks for attention is written at once, the rest within a
// second.
void write_in_blocks(spdlog::logger& logger) {
    static std::array<char, 1 << 16> block;
    std::setvbuf(stderr, block.data(), _IOFBF, block.size());
    logger.flush_on(spdlog::level::warn);
    spdlog::flush_every(std::chrono::seconds(1));
}

}  // namespace

void begin_log(std::string_view form) {
    auto logger = std::make_shared<spdlog::logger>("entente", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    const bool plain = form == "plain" || (form.empty() && ::isatty(STDERR_FILENO));
    if (plain) logger->set_pattern("%H:%M:%S %l %v");
    else logger->set_formatter(std::make_unique<JsonLines>());
    if (::isatty(STDERR_FILENO)) logger->flush_on(spdlog::level::info);
    else write_in_blocks(*logger);
    spdlog::set_default_logger(std::move(logger));
}

}  // namespace entente::app
