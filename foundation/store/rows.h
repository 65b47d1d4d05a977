#pragma once
#include "foundation/base/text.h"
#include "foundation/describe/shape_of.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace entente::store {

/// NULL, a 64-bit integer (also booleans as 0/1, instants as microseconds, days as day numbers), text, or bytes.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// The names of an answer's columns, in the order of the SELECT.
using Columns = std::vector<std::string>;

/// Fills a described struct from a row: every member is a column of the same name; lists and objects are read from
/// JSON. Throws std::logic_error naming the first member that is no column.
void copy_row(const Value* row, const Columns& columns, const describe::Shape& shape, void* value);
/// The same, and takes the texts out of the row.
void move_row(Value* row, const Columns& columns, const describe::Shape& shape, void* value);

/// One row of an answer, into which it looks: columns by position, or all of them into a described struct by name.
class Row {
public:
    Row(const Columns& columns, const Value* values) : columns_(&columns), values_(values) {}

    bool is_null(std::size_t column) const { return std::holds_alternative<std::monostate>(value(column)); }
    std::int64_t number(std::size_t column) const;
    const std::string& text(std::size_t column) const;
    const Bytes& bytes(std::size_t column) const;
    /// Throws std::logic_error if there are fewer columns.
    const Value& value(std::size_t column) const;
    std::size_t size() const { return columns_->size(); }

    template <class T>
    T as() const {
        T value{};
        copy_row(values_, *columns_, describe::shape_of<T>(), &value);
        return value;
    }

private:
    const Columns* columns_;
    const Value* values_;
};

/// The first row of an answer that nobody looks at any more: it holds its values itself.
class FirstRow : public Row {
public:
    FirstRow(std::shared_ptr<const Columns> columns, std::vector<Value> values)
        : Row(*columns, values.data()), columns_(std::move(columns)), values_(std::move(values)) {}
    FirstRow(FirstRow&&) = default;

    template <class T>
    T as() const& {
        return Row::as<T>();
    }
    template <class T>
    T as() && {
        T value{};
        move_row(values_.data(), *columns_, describe::shape_of<T>(), &value);
        return value;
    }

private:
    std::shared_ptr<const Columns> columns_;
    std::vector<Value> values_;
};

/// What a statement answers. All values lie in one array, so that a long answer costs no more than its texts.
struct Rows {
    std::shared_ptr<const Columns> columns;
    std::vector<Value> values;  ///< of the first row, then of the second …
    std::int64_t changed = 0;   ///< rows that an INSERT, UPDATE or DELETE touched

    class Iterator {
    public:
        Iterator(const Rows& rows, std::size_t row) : rows_(&rows), row_(row) {}
        Row operator*() const { return (*rows_)[row_]; }
        Iterator& operator++() {
            ++row_;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const Rows* rows_;
        std::size_t row_;
    };

    bool empty() const { return values.empty(); }
    std::size_t size() const { return empty() ? 0 : values.size() / columns->size(); }
    Row operator[](std::size_t row) const { return {*columns, values.data() + row * columns->size()}; }
    Row front() const& { return (*this)[0]; }
    FirstRow front() && { return {std::move(columns), std::move(values)}; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    template <class T>
    std::vector<T> as() const& {
        return Rows(*this).as<T>();
    }
    template <class T>
    std::vector<T> as() && {
        std::vector<T> all(size());
        auto* row = values.data();
        for (auto& one : all) {
            move_row(row, *columns, describe::shape_of<T>(), &one);
            row += columns->size();
        }
        return all;
    }
};

}  // namespace entente::store
