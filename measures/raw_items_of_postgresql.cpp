#include "measures/raw_items.h"
#include "measures/raw_postgresql.h"

#include <endian.h>

#include <array>
#include <cstring>

namespace entente::measures {
namespace {

std::string text_in(const PGresult* result, int row, int column) {
    return {PQgetvalue(result, row, column), static_cast<std::size_t>(PQgetlength(result, row, column))};
}

std::int64_t number_in(const PGresult* result, int row, int column) {
    std::uint64_t number = 0;
    std::memcpy(&number, PQgetvalue(result, row, column), sizeof number);
    return static_cast<std::int64_t>(be64toh(number));
}

Item item_in(const PGresult* result, int row) {
    Item item{text_in(result, row, 0), text_in(result, row, 1), text_in(result, row, 2), text_in(result, row, 3),
        text_in(result, row, 4), number_in(result, row, 5), number_in(result, row, 6), {}};
    if (!PQgetisnull(result, row, 7)) item.note = text_in(result, row, 7);
    return item;
}

/// `:name`s become `$n`s, in the order in which they stand.
std::string numbered(std::string sql) {
    for (int number = 1;; ++number) {
        const auto colon = sql.find(':');
        if (colon == std::string::npos) return sql;
        const auto end = sql.find(' ', colon);
        sql.replace(colon, end == std::string::npos ? sql.size() - colon : end - colon, "$" + std::to_string(number));
    }
}

class ItemsOfPostgresql final : public RawItems {
public:
    explicit ItemsOfPostgresql(const std::string& place) : raw_(place) {
        raw_.prepare("point", numbered(std::string(point_sql)));
        raw_.prepare("list", numbered(std::string(list_sql)));
    }

    void begin() override { raw_.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    void end() override { raw_.run("ROLLBACK"); }

    Item point(int number) override {
        const auto id = id_of(number);
        const std::array values{id.c_str()};
        return item_in(answer("point", values).get(), 0);
    }

    std::vector<Item> list(int number) override {
        const auto room = room_of(number);
        const std::array values{room.c_str(), "open"};
        const auto result = answer("list", values);
        std::vector<Item> found;
        for (int row = 0; row < PQntuples(result.get()); ++row) found.push_back(item_in(result.get(), row));
        return found;
    }

private:
    template <std::size_t count>
    RawResult answer(const char* name, const std::array<const char*, count>& values) const {
        return raw_.must(PQexecPrepared(raw_.connection, name, count, values.data(), nullptr, nullptr, 1));
    }

    RawPostgresql raw_;
};

}  // namespace

std::unique_ptr<RawItems> raw_items_of_postgresql(const std::string& connection) {
    return std::make_unique<ItemsOfPostgresql>(connection);
}

}  // namespace entente::measures
