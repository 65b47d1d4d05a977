// How the table of a type is made: the only templates of this room.

namespace entente::describe::detail {

/// "Page" of items becomes "IssuePage": the type's own name after those of its arguments, without namespaces.
std::string name_within(std::string_view signature);
/// What writing needs ready: the keys, and the order of the names.
void prepare(Shape& object);

template <class T>
const char* signature() {
    return __PRETTY_FUNCTION__;
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {};

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

/// The published name of a member or enumerator: one that dodges a keyword of C++ (`case_`) is meant without the dash.
constexpr std::string_view spoken(std::string_view name) {
    return name.ends_with('_') ? name.substr(0, name.size() - 1) : name;
}

template <class T>
constexpr bool has_member(std::string_view name) {
    bool found = false;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { found = found || spoken(member.name) == name; });
    return found;
}
template <class T>
constexpr bool notes_name_members() {
    return std::all_of(notes<T>.begin(), notes<T>.end(), [](const Note& note) { return has_member<T>(note.field); });
}
template <class T>
constexpr bool notes_name_formats() {
    return std::all_of(notes<T>.begin(), notes<T>.end(),
        [](const Note& note) { return note.format.empty() || format_named(note.format); });
}
template <class T>
constexpr bool counts_from_zero() {
    std::int64_t next = 0;
    bool counts = true;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
        [&](auto one) { counts = counts && static_cast<std::int64_t>(one.value) == next++; });
    return counts;
}

template <class T>
constexpr Note note_on(std::string_view name) {
    for (const auto& note : notes<T>) {
        if (note.field == name) return note;
    }
    return {};
}

template <class T>
T& as(void* value) {
    return *static_cast<T*>(value);
}
template <class T>
const T& as(const void* value) {
    return *static_cast<const T*>(value);
}

template <class T>
Shape number_shape(Kind kind) {
    Shape shape{.kind = kind, .name = {}};
    shape.write_number = [](void* value, std::int64_t number) { as<T>(value) = static_cast<T>(number); };
    shape.read_number = [](const void* value) { return static_cast<std::int64_t>(as<T>(value)); };
    return shape;
}

template <class T>
Shape integer_shape() {
    auto shape = number_shape<T>(Kind::integer);
    const bool wide = sizeof(T) == 8;
    shape.highest = wide ? largest_number : static_cast<std::int64_t>(std::numeric_limits<T>::max());
    shape.lowest = std::is_unsigned_v<T> ? 0
                   : wide                ? -largest_number
                                         : static_cast<std::int64_t>(std::numeric_limits<T>::min());
    return shape;
}

template <class T>
Shape choice_shape() {
    static_assert(counts_from_zero<T>(), "the enumerators of a described enum count 0, 1, 2 ...");
    auto shape = number_shape<T>(Kind::choice);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
        [&](auto one) { shape.choices.push_back(spoken(one.name)); });
    return shape;
}

template <class T>
Shape id_shape() {
    Shape shape{.kind = Kind::text, .name = {}, .format = "uuid"};
    shape.write_text = [](void* value, std::string&& text) { as<T>(value) = T{std::move(text)}; };
    shape.read_text = [](const void* value) -> const std::string& { return as<T>(value).text(); };
    return shape;
}

inline Shape text_shape() {
    Shape shape{.kind = Kind::text, .name = {}};
    shape.write_text = [](void* value, std::string&& text) { as<std::string>(value) = std::move(text); };
    shape.read_text = [](const void* value) -> const std::string& { return as<std::string>(value); };
    return shape;
}

inline Shape instant_shape() {
    Shape shape{.kind = Kind::instant, .name = {}};
    shape.write_number = [](void* value, std::int64_t number) { as<Instant>(value).micros = number; };
    shape.read_number = [](const void* value) { return as<Instant>(value).micros; };
    return shape;
}

inline Shape day_shape() {
    Shape shape{.kind = Kind::day, .name = {}};
    shape.write_number = [](void* value, std::int64_t number) {
        as<Day>(value).number = static_cast<std::int32_t>(number);
    };
    shape.read_number = [](const void* value) { return std::int64_t{as<Day>(value).number}; };
    return shape;
}

template <class T>
Shape optional_shape() {
    Shape shape{.kind = Kind::optional, .name = {}, .of = &shape_of<typename T::value_type>()};
    shape.has_value = [](const void* value) { return as<T>(value).has_value(); };
    shape.emplace = [](void* value) -> void* { return &as<T>(value).emplace(); };
    shape.item = [](const void* value, std::size_t) -> const void* { return &*as<T>(value); };
    return shape;
}

template <class T>
Shape list_shape() {
    static_assert(!std::is_same_v<typename T::value_type, bool>, "std::vector<bool> has no items to point at");
    Shape shape{.kind = Kind::list, .name = {}, .of = &shape_of<typename T::value_type>()};
    shape.emplace = [](void* value) -> void* { return &as<T>(value).emplace_back(); };
    shape.count = [](const void* value) { return as<T>(value).size(); };
    shape.item = [](const void* value, std::size_t index) -> const void* { return &as<T>(value)[index]; };
    return shape;
}

template <class T>
Shape object_shape() {
    static_assert(notes_name_members<T>(), "a note names no field of its struct");
    static_assert(notes_name_formats<T>(), "a note asks for a format that does not exist");
    Shape shape{.kind = Kind::object, .name = {}};
    const T sample{};
    const auto* start = reinterpret_cast<const char*>(&sample);
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        const auto& place = sample.*member.pointer;
        const auto offset = static_cast<std::size_t>(reinterpret_cast<const char*>(&place) - start);
        const auto name = spoken(member.name);
        shape.fields.push_back({name, offset, &shape_of<std::decay_t<decltype(place)>>(), note_on<T>(name), {}});
    });
    prepare(shape);
    return shape;
}

template <class T>
Shape make_shape() {
    if constexpr (std::is_same_v<T, bool>) return number_shape<bool>(Kind::boolean);
    else if constexpr (std::is_integral_v<T>) return integer_shape<T>();
    else if constexpr (std::is_same_v<T, std::string>) return text_shape();
    else if constexpr (std::is_same_v<T, Instant>) return instant_shape();
    else if constexpr (std::is_same_v<T, Day>) return day_shape();
    else if constexpr (IsId<T>::value) return id_shape<T>();
    else if constexpr (IsOptional<T>::value) return optional_shape<T>();
    else if constexpr (IsList<T>::value) return list_shape<T>();
    else if constexpr (std::is_enum_v<T>) return choice_shape<T>();
    else {
        static_assert(
            boost::describe::has_describe_members<T>::value, "describe the type with BOOST_DESCRIBE_STRUCT or _CLASS");
        return object_shape<T>();
    }
}

}  // namespace entente::describe::detail

namespace entente::describe {

template <class T>
const Shape& shape_of() {
    static const std::string name = detail::name_within(detail::signature<T>());
    static const Shape shape = [] {
        auto made = detail::make_shape<T>();
        if (made.kind == Kind::object || made.kind == Kind::choice) made.name = name;
        return made;
    }();
    return shape;
}

}  // namespace entente::describe
