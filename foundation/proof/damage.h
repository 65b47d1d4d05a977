#pragma once
#include <stdexcept>

namespace entente::proof {

/// What is wrong with a file, and where, as a sentence.
struct Damage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace entente::proof
