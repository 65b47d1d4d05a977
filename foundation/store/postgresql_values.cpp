#include "foundation/store/postgresql_values.h"

#include <libpq-fe.h>
#include <cstdlib>

namespace entente::store {
namespace {

// The types' numbers in pg_type; they never change.
enum Type : Oid {
    boolean = 16,
    bytea = 17,
    name = 19,
    int8 = 20,
    int2 = 21,
    int4 = 23,
    text = 25,
    json = 114,
    unknown = 705,
    bpchar = 1042,
    varchar = 1043,
    numeric = 1700,
    nothing = 2278
};

/// A number in network order.
template <class Number>
Number big_endian(const char* bytes) {
    std::make_unsigned_t<Number> number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number = static_cast<std::make_unsigned_t<Number>>(number << 8 | static_cast<unsigned char>(bytes[i]));
    return static_cast<Number>(number);
}

/// SUM over 64-bit numbers is numeric: a count of digits to the base of 10,000, the weight of the first, sign, digits.
bool whole_number(const char* bytes, std::int64_t& number) {
    const auto digits = big_endian<std::int16_t>(bytes);
    const auto weight = big_endian<std::int16_t>(bytes + 2);
    const auto sign = big_endian<std::uint16_t>(bytes + 4);
    if (digits > weight + 1 || weight > 4 || (sign != 0 && sign != 0x4000)) return false;
    __int128 sum = 0;
    for (int i = 0; i <= weight; ++i)
        sum = sum * 10'000 + (i < digits ? big_endian<std::int16_t>(bytes + 8 + 2 * i) : 0);
    if (sign) sum = -sum;
    number = static_cast<std::int64_t>(sum);
    return number == sum;
}

[[noreturn]] void cannot_read(const pg_result* result, int column, std::string_view statement) {
    throw std::logic_error(std::string(statement) + " answers with neither a whole number nor text nor bytes in " +
                           PQfname(result, column) + ": cast it");
}

}  // namespace

Value postgresql_value(const pg_result* result, int row, int column, std::string_view statement) {
    if (PQgetisnull(result, row, column)) return std::monostate{};
    const char* bytes = PQgetvalue(result, row, column);
    const auto length = static_cast<std::size_t>(PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case Type::int8: return big_endian<std::int64_t>(bytes);
    case Type::int4: return std::int64_t{big_endian<std::int32_t>(bytes)};
    case Type::int2: return std::int64_t{big_endian<std::int16_t>(bytes)};
    case Type::boolean: return std::int64_t{bytes[0] != 0};
    case Type::bytea: return Bytes(bytes, bytes + length);
    case Type::numeric:
        if (std::int64_t number = 0; whole_number(bytes, number)) return number;
        cannot_read(result, column, statement);
    case Type::text:
    case Type::varchar:
    case Type::bpchar:
    case Type::name:
    case Type::json:
    case Type::unknown: return Value(std::in_place_type<std::string>, bytes, length);
    case Type::nothing: return std::monostate{};
    default: cannot_read(result, column, statement);
    }
}

}  // namespace entente::store
