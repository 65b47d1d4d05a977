#include "foundation/http/figures.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace entente::http {
namespace {

/// What the door answers itself, beside its endpoints.
constexpr std::array own_names{"none", "health", "ready", "metrics", "openapi", "feed", "web"};

std::int64_t resident_bytes() {
    std::ifstream statm("/proc/self/statm");
    std::int64_t size = 0;
    std::int64_t resident = 0;
    statm >> size >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

void head(std::string_view name, std::string_view type, std::string_view says, std::string& out) {
    out.append("# HELP ").append(name).append(" ").append(says).append("\n");
    out.append("# TYPE ").append(name).append(" ").append(type).append("\n");
}

void gauge(std::string_view name, std::string_view says, std::int64_t value, std::string& out) {
    head(name, "gauge", says, out);
    out.append(name).append(" ").append(std::to_string(value)).append("\n");
}

}  // namespace

Figures::Figures(const Router& router) {
    for (const auto* name : own_names) counts_[name];
    for (const auto& endpoint : router.endpoints()) counts_[std::string(endpoint.name)];
}

void Figures::count(std::string_view endpoint, int status, std::chrono::microseconds took) {
    const auto found = counts_.find(endpoint);
    if (found == counts_.end()) return;
    found->second.by_class[std::clamp(status / 100, 1, 5) - 1]++;
    found->second.micros += took.count();
}

std::string Figures::text(const Counted& counted) const {
    std::string out;
    head("entente_requests_total", "counter", "Requests answered, by endpoint and class of status.", out);
    for (const auto& [name, count] : counts_)
        for (std::size_t index = 0; index < count.by_class.size(); ++index)
            if (const auto number = count.by_class[index].load())
                out += "entente_requests_total{endpoint=\"" + name + "\",status=\"" + std::to_string(index + 1) +
                       "xx\"} " + std::to_string(number) + "\n";
    head("entente_request_seconds_sum", "counter", "Seconds from a request's last byte to its answer, by endpoint.",
        out);
    for (const auto& [name, count] : counts_)
        if (const auto micros = count.micros.load())
            out +=
                "entente_request_seconds_sum{endpoint=\"" + name + "\"} " + std::to_string(double(micros) / 1e6) + "\n";
    head("entente_password_hashes_total", "counter", "Passwords that were hashed or compared.", out);
    out += "entente_password_hashes_total " + std::to_string(counted.hashes) + "\n";
    gauge("entente_writes_waiting", "Commands taken in and not yet committed.", writes_waiting, out);
    gauge("entente_connections", "Connections that ask and are answered.", connections, out);
    gauge("entente_live_connections", "Connections that listen to the feed.", live, out);
    gauge("entente_entries", "Entries in the record of this server.", counted.entries, out);
    gauge("entente_resident_bytes", "Memory in use.", resident_bytes(), out);
    return out;
}

}  // namespace entente::http
