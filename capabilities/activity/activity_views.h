#pragma once
#include "capabilities/activity/activity.h"
#include "foundation/access/reader.h"

namespace entente {

inline constexpr int activity_page = 50;

/// The latest first; `before` 0 begins at the latest.
std::vector<ActivityLine> activity_of(const access::Reader& reader, const Id<Alliance>& alliance, std::int64_t before);
/// Everything that happened to one thing, in order; empty if the viewer may not read it.
std::vector<HistoryLine> history_of(const access::Reader& reader, const Id<Room>& room, const Id<Subject>& subject);
/// At most 30 hits, those with the words in their title first.
std::vector<SearchHit> search(const access::Reader& reader, const std::string& typed);
std::vector<NoticeShown> what_waits(const access::Reader& reader);
std::vector<NoticeShown> what_was_told(const access::Reader& reader, std::int64_t before);

}  // namespace entente
