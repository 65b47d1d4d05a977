#include "app/program.h"

#include <sys/stat.h>

#include <csignal>

int main(int count, char** words) {
    ::umask(0077);  // what it writes is for its user alone
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(entente::app::run({words + 1, words + count}));
}
