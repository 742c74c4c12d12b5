// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/system_ports.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
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

} // namespace sek
