#pragma once
#include "capabilities/people/organisation.h"
#include "capabilities/people/person.h"
#include "foundation/access/command.h"

#include <optional>
#include <string_view>

namespace entente {

/// Somebody of the viewer's own organisation; nothing for anybody else.
std::optional<PersonRow> find_person(const access::Reader& reader, const Id<Person>& person);
std::optional<PersonRow> find_person_by_mail(const access::Reader& reader, std::string_view mail);
/// The viewer themselves.
PersonRow myself(const access::Reader& reader);
OrganisationRow my_organisation(const access::Reader& reader);

}  // namespace entente
