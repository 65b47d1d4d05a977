#include "measures/raw_items.h"
#include "measures/raw_sqlite.h"

namespace entente::measures {
namespace {

Item item_in(sqlite3_stmt* row) {
    Item item{text_in(row, 0), text_in(row, 1), text_in(row, 2), text_in(row, 3), text_in(row, 4),
        sqlite3_column_int64(row, 5), sqlite3_column_int64(row, 6), {}};
    if (sqlite3_column_type(row, 7) != SQLITE_NULL) item.note = text_in(row, 7);
    return item;
}

class ItemsOfSqlite final : public RawItems {
public:
    explicit ItemsOfSqlite(const std::string& path)
        : raw_(path), point_(raw_.prepared(point_sql)), list_(raw_.prepared(list_sql)) {}
    ~ItemsOfSqlite() override {
        sqlite3_finalize(point_);
        sqlite3_finalize(list_);
    }

    void begin() override { raw_.run("BEGIN"); }
    void end() override { raw_.run("ROLLBACK"); }

    Item point(int number) override {
        const auto id = id_of(number);
        bind(point_, 1, id);
        raw_.must(sqlite3_step(point_));
        auto item = item_in(point_);
        sqlite3_reset(point_);
        return item;
    }

    std::vector<Item> list(int number) override {
        const auto room = room_of(number);
        const std::string state = "open";
        bind(list_, 1, room);
        bind(list_, 2, state);
        std::vector<Item> found;
        int result = sqlite3_step(list_);
        for (; result == SQLITE_ROW; result = sqlite3_step(list_)) found.push_back(item_in(list_));
        raw_.must(result);
        sqlite3_reset(list_);
        return found;
    }

private:
    void bind(sqlite3_stmt* statement, int place, const std::string& text) const {
        raw_.must(sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
    }

    RawSqlite raw_;
    sqlite3_stmt* point_;
    sqlite3_stmt* list_;
};

}  // namespace

std::unique_ptr<RawItems> raw_items_of_sqlite(const std::string& path) { return std::make_unique<ItemsOfSqlite>(path); }

}  // namespace entente::measures
