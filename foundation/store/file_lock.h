#pragma once
#include <string>

namespace entente::store {

/// Holds a data file for this process alone. The system lets go when the process ends, however it ends,
/// so a lock file that is left behind never needs clearing away.
class FileLock {
public:
    /// Throws StoreUnavailable with a sentence if another holds `path`, or it cannot be made.
    explicit FileLock(const std::string& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;

private:
    int file_;
};

}  // namespace entente::store
