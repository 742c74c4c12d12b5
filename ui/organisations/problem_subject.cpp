// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/problem_subject.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"

namespace sek {

ProblemSubject::ProblemSubject(OrganisationEditor& editor, QObject* parent) : QObject(parent), m_editor(editor) {}

const OrgView& ProblemSubject::view() const
{
    return *m_editor.view();
}

QString ProblemSubject::why(const Problem& problem) const
{
    return texts::rejection(problem.rejection);
}

void ProblemSubject::drop(const Problem& problem)
{
    m_editor.dropProblem(problem);
}

QString ProblemSubject::emailOf(const std::string& account) const
{
    for (const auto& [id, body] : view().state.users)
        if (!account.empty() && text(body, "account_id") == account && !m_editor.isSelf(body)) return qtext(body, "email");
    return {};
}

QStringList ProblemSubject::heads(const Problem& problem, const std::string& by, const std::string& at, std::int64_t version) const
{
    const std::string zone = text(view().state.organisation, "time_zone", "UTC");
    const auto moment = parseRfc3339(at);
    const QString when = moment ? texts::moment(*moment, zone, view().today) : QString();
    const QString who = by == view().me.text() ? tr("you") : view().nameOf(by);
    const QString theirs = who.isEmpty() ? when : when.isEmpty() ? who : tr("%1, %2", "who and when").arg(who, when);
    const QString made = problem.madeAt == Instant() ? tr("not sent yet") : tr("made %1").arg(texts::moment(problem.madeAt, zone, view().today));
    return {{},
            version > 0 ? tr("Before") + u'\n' + tr("version %1").arg(version) : tr("Before"),
            theirs.isEmpty() ? tr("On the hub now") : tr("On the hub now") + u'\n' + theirs,
            tr("Yours") + u'\n' + made};
}

DiffTable::Row ProblemSubject::row(const QString& label, const QString& before, const QString& now, const QString& yours)
{
    return {{label, DiffDelegate::Label},
            {before, DiffDelegate::Unchanged},
            {now, now != before ? DiffDelegate::Theirs : DiffDelegate::Plain},
            {yours, yours != before ? DiffDelegate::Mine : DiffDelegate::Plain}};
}

DiffTable::Row ProblemSubject::row(const QString& label, const QString& before, const QString& yours)
{
    return {{label, DiffDelegate::Label}, {before, DiffDelegate::Unchanged}, {yours, DiffDelegate::Mine}};
}

void ProblemSubject::send(const Problem& problem, const std::string& name, const Json& args, std::function<void()> done)
{
    if (!m_underWay.insert(problem.id).second) return;
    m_editor.workspace().submit(m_editor.org(), name, args, this, [this, problem, done = std::move(done)](const Submitted& outcome) {
        m_underWay.erase(problem.id);
        if (!outcome) Q_EMIT refused(texts::refusal(outcome.error()));
        else if (done) done();
        else m_editor.dropProblem(problem); // only now: until then it keeps what was typed
    });
}

} // namespace sek
