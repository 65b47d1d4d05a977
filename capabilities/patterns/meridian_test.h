#pragma once
#include "capabilities/patterns/coded_case.h"

/// The 25 escalations of an alliance over 548 days, as its two alliance managers coded them. Days count from its start.
namespace entente {

struct MeridianCase {
    int raised;
    const char* theme;
    const char* norvane;
    const char* quillon;
    const char* route;
    int level;
    int closed;  ///< 0: open
    const char* root;
};

inline constexpr MeridianCase meridian[] = {
    {62, "Budget", "Finance", "Finance", "solo", 1, 76, "COST"},
    {95, "Staffing", "Biostatistics", "Clinical", "joint", 1, 112, "CAP"},
    {118, "Clinical design", "Clinical", "Clinical", "solo", 2, 161, "LSEQ"},
    {133, "Publication", "Medical", "Clinical", "joint", 0, 138, "DEC"},
    {152, "Supply", "CMC", "CMC", "joint", 2, 190, "LSEQ"},
    {171, "Budget", "Finance", "Finance", "solo", 1, 189, "COST"},
    {187, "Staffing", "Regulatory", "Finance", "joint", 3, 247, "LSEQ"},
    {205, "Clinical design", "Clinical", "Clinical", "solo", 0, 211, "DEC"},
    {214, "Regulatory", "Regulatory", "Regulatory", "joint", 3, 262, "LSEQ"},
    {232, "Supply", "CMC", "CMC", "solo", 1, 252, "CAP"},
    {241, "Budget", "Commercial", "Finance", "solo", 3, 301, "LSEQ"},
    {259, "Staffing", "Clinical", "Clinical", "joint", 1, 275, "CAP"},
    {268, "Clinical design", "Clinical", "Clinical", "joint", 2, 313, "LSEQ"},
    {284, "Budget", "Finance", "Finance", "joint", 2, 322, "COST"},
    {296, "Publication", "Medical", "Commercial", "joint", 2, 340, "LSEQ"},
    {310, "Regulatory", "Regulatory", "Regulatory", "joint", 0, 315, "DEC"},
    {323, "Supply", "CMC", "CMC", "joint", 3, 389, "LSEQ"},
    {338, "Staffing", "Clinical", "Finance", "joint", 0, 344, "DEC"},
    {351, "Regulatory", "Regulatory", "Clinical", "joint", 3, 410, "LSEQ"},
    {366, "Budget", "Finance", "Finance", "joint", 1, 384, "CAP"},
    {380, "Clinical design", "Clinical", "Commercial", "joint", 4, 437, "LSEQ"},
    {398, "Clinical design", "Clinical", "Clinical", "joint", 0, 404, "TECH"},
    {412, "Budget", "Commercial", "Commercial", "joint", 3, 437, "LSEQ"},
    {455, "Publication", "Medical", "Clinical", "joint", 0, 460, "TECH"},
    {512, "Supply", "CMC", "CMC", "joint", 1, 0, "CAP"},
};

inline constexpr Day meridian_today{548};
/// The day on which the order of launches was decided.
inline constexpr Day meridian_decided{437};

/// Each with its root provisional from the first day on, and confirmed when it was closed.
inline std::vector<CodedCase> meridian_cases() {
    std::vector<CodedCase> cases;
    for (const auto& row : meridian) {
        cases.push_back({.raised = {row.raised},
            .theme = row.theme,
            .provisional_root = row.root,
            .functions = {row.norvane, row.quillon},
            .level = row.level});
        if (row.closed == 0) continue;
        cases.back().closed = Day{row.closed};
        cases.back().confirmed_root = ConfirmedRoot{.code = row.root, .on = {row.closed}};
    }
    return cases;
}

}  // namespace entente
