// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/system_ports.h"

#include <windows.h>
#include <werapi.h>

namespace sek {

void hardenProcess()
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_NO_UI | WER_FAULT_REPORTING_FLAG_NOHEAP);
}

void keepMemorySmall() {}

} // namespace sek
