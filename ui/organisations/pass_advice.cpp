// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_advice.h"

#include "ui/organisations/organisation_editor.h"

#include <QFile>

namespace sek {

const std::vector<PassRuleSet>& installedPassRules()
{
    static const std::vector<PassRuleSet> sets = [] {
        QFile file(QStringLiteral(":/data/pass_rules.json"));
        if (!file.open(QIODevice::ReadOnly)) return std::vector<PassRuleSet>();
        auto read = passRules(file.readAll());
        return read ? std::move(*read) : std::vector<PassRuleSet>();
    }();
    return sets;
}

std::vector<PassVerdict> passAdvice(const OrganisationEditor& editor)
{
    if (!editor.isReady() || installedPassRules().empty()) return {};
    PassFacts facts = editor.view()->pass;
    std::set<RecordId> staged;
    facts.users.clear();
    for (const StagedUser& u : editor.draft().users()) {
        facts.users.emplace_back(u.id, u.body);
        if (u.state == StagedUser::State::Deleted) staged.insert(u.id);
    }
    const PassRuleSet& rules = passRuleSet(installedPassRules(), text(editor.draft().organisation(), "pass_rules"));
    return passVerdicts(rules, facts, editor.view()->today, staged);
}

std::vector<PassVerdict> passAdvice(const OrgView& view)
{
    if (installedPassRules().empty()) return {};
    PassFacts facts = view.pass;
    facts.users = view.state.users;
    return passVerdicts(passRuleSet(installedPassRules(), text(view.state.organisation, "pass_rules")), facts, view.today);
}

} // namespace sek
