#pragma once
#include <stdexcept>

/// The programs: the only place that knows everyone.
namespace entente::app {

/// How a run of the program ends; scripts may rely on the numbers.
enum class Ending {
    done = 0,      ///< it was done, or what was checked is right
    refused = 1,   ///< a rule refused it, or what was checked is wrong: the sentence says why
    misused = 2,   ///< a word, a flag or a setting that the program does not know
    unusable = 3,  ///< the data folder or the database cannot be used now
};

/// A sentence for people about why something was not done.
class Complaint : public std::runtime_error {
public:
    Complaint(Ending ending, const std::string& sentence) : std::runtime_error(sentence), ending(ending) {}

    Ending ending;
};

}  // namespace entente::app
