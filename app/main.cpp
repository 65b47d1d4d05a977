#include "app/program.h"

#include <csignal>

int main(int count, char** words) {
    std::signal(SIGPIPE, SIG_IGN);
    return static_cast<int>(entente::app::run({words + 1, words + count}));
}
