#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Rows as most tables of the product have them, read through the databases' own libraries.
namespace entente::measures {

struct Item {
    std::string id;
    std::string room;
    std::string title;
    std::string state;
    std::string owner;
    std::int64_t due_at = 0;
    std::int64_t version = 0;
    std::optional<std::string> note;
};

inline constexpr int items = 100'000;
inline constexpr std::string_view point_sql =
    "SELECT id, room, title, state, owner, due_at, version, note FROM item WHERE id = :id";
inline constexpr std::string_view list_sql =
    "SELECT id, room, title, state, owner, due_at, version, note FROM item WHERE room = :room AND state = :state "
    "ORDER BY due_at LIMIT 50";

inline std::string padded(int number, std::string_view before) {
    const auto digits = std::to_string(number);
    return std::string(before) + std::string(12 - digits.size(), '0') + digits;
}
/// As long as the ids of the product.
inline std::string id_of(int number) { return padded(number, "0196d2c0-0000-7000-8000-"); }
inline std::string room_of(int number) { return padded(number % 100, "0196d2c0-0000-7000-9000-"); }

class RawItems {
public:
    virtual ~RawItems() = default;
    virtual void begin() = 0;
    virtual Item point(int number) = 0;
    virtual std::vector<Item> list(int number) = 0;
    virtual void end() = 0;
};
std::unique_ptr<RawItems> raw_items_of_sqlite(const std::string& path);
std::unique_ptr<RawItems> raw_items_of_postgresql(const std::string& connection);

}  // namespace entente::measures
