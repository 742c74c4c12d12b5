// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/system_ports.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sek {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(0077);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void keepMemorySmall()
{
#ifdef __GLIBC__
    // Freed blocks of this size go back to the system at once. Left alone, glibc raises the bound with the first large
    // block it frees, and keeps a heap of its own for every thread.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace sek
