#pragma once
#include "foundation/base/instant.h"

#include <boost/describe.hpp>

#include <string>

namespace entente {

/// How often people of one company asked for a decision alone in one month.
struct SoloMonth {
    std::string company;
    Day month;  ///< its first day
    int starts = 0;
};
BOOST_DESCRIBE_STRUCT(SoloMonth, (), (company, month, starts))

}  // namespace entente
