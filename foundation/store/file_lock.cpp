#include "foundation/store/file_lock.h"

#include "foundation/store/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

namespace entente::store {

FileLock::FileLock(const std::string& path)
    : file_(::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    if (file_ < 0)
        throw StoreUnavailable(
            "Cannot open " + path + ": " + std::strerror(errno) + ". Check the folder and its owner.");
    if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
    ::close(file_);
    throw StoreUnavailable("Another process has " + path + " open. Stop it first, or choose another data folder.");
}

FileLock::~FileLock() { ::close(file_); }

}  // namespace entente::store
