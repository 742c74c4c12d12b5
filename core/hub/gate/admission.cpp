// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/admission.h"

namespace sek::gate {

Admission::Verdict Admission::verdict(const std::string& key) const
{
    if (m_all >= m_limits.connections) return Verdict::Full;
    const auto found = m_perAddress.find(key);
    if (found == m_perAddress.end()) return Verdict::Welcome;
    const auto& count = found->second;
    if (count.all >= m_limits.perAddress || count.all - count.known >= m_limits.perAddressUnknown)
        return Verdict::AddressFull;
    return Verdict::Welcome;
}

void Admission::enter(const std::string& key)
{
    ++m_all;
    if (!key.empty()) ++m_perAddress[key].all;
}

void Admission::know(const std::string& key)
{
    if (!key.empty()) ++m_perAddress[key].known;
}

void Admission::leave(const std::string& key, bool known)
{
    --m_all;
    const auto found = m_perAddress.find(key);
    if (found == m_perAddress.end()) return;
    if (known) --found->second.known;
    if (--found->second.all == 0) m_perAddress.erase(found);
}

bool Admission::beginWork(bool stranger)
{
    if (m_working >= m_limits.working || (stranger && m_strangersWorking >= m_limits.workingUnknown)) return false;
    resumeWork(stranger);
    return true;
}

void Admission::resumeWork(bool stranger)
{
    ++m_working;
    if (stranger) ++m_strangersWorking;
}

void Admission::endWork(bool stranger)
{
    --m_working;
    if (stranger) --m_strangersWorking;
}

} // namespace sek::gate
