// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/organisations/diff_table.h"

#include <QObject>

#include <set>

namespace sek {

class OrganisationEditor;

/// One question of a conflict as a person reads and answers it: before, on the hub now, yours; and where each answer leads.
struct ProblemQuestion
{
    struct Answer
    {
        QString act; ///< the words of the button
        QString words;
        QString leads;
    };
    QString heading;
    QString why;
    QStringList heads; ///< nothing, before, on the hub now, yours
    QList<DiffTable::Row> rows;
    Answer keep;
    Answer use;             ///< without words: this person cannot do it, and `why` says who can
    QString reasonLabel;    ///< `use` wants a reason; empty: it does not
    int reasonLeast = 0;    ///< letters of it
    QString otherEmail;     ///< of who was quicker; empty if not known
};

struct ProblemAnswer
{
    bool mine = false;
    QString reason;
};

/// A way out of a refusal beside dropping what was typed.
struct ProblemWay
{
    QString id;
    QString act;
    QString words;
    QString leads;
};

/// What Problems has to know of the commands of one area: how they read, and what becomes of them. All is told of the records of
/// now: since the hub refused they may have moved on.
class ProblemSubject : public QObject
{
    Q_OBJECT
public:
    explicit ProblemSubject(OrganisationEditor& editor, QObject* parent = nullptr);

    virtual bool knows(const Problem& problem) const = 0;
    virtual QString title(const Problem& problem) const = 0;
    /// What it is about, in half a line.
    virtual QString about(const Problem& problem) const = 0;
    /// None: there is nothing to compare; then what was typed is shown, and the ways on.
    virtual std::vector<ProblemQuestion> questions(const Problem&) const { return {}; }
    /// How many changes nobody disputes; they go again with the answers.
    virtual int undisputed(const Problem&) const { return 0; }
    /// Why it was refused.
    virtual QString why(const Problem& problem) const;
    /// What was typed: label, before, yours.
    virtual QList<DiffTable::Row> typed(const Problem& problem) const = 0;
    virtual QList<ProblemWay> ways(const Problem&) const { return {}; }
    /// Whether this person may do more about it than dropping it.
    virtual bool mayDecide(const Problem& problem) const = 0;

    /// Carries the answers out, one for each question. The problem goes only when what replaces it is safe.
    virtual void resolve(const Problem&, const std::vector<ProblemAnswer>&) {}
    virtual void take(const Problem&, const QString& /*way*/, QWidget* /*window*/) {}
    virtual void drop(const Problem& problem);

Q_SIGNALS:
    /// It could not be carried out; the problem is as it was.
    void refused(const QString& sentence);

protected:
    OrganisationEditor& editor() const { return m_editor; }
    const OrgView& view() const;
    /// The heads of a comparison. `version`: what the author had seen, 0: not known.
    QStringList heads(const Problem& problem, const std::string& by, const std::string& at, std::int64_t version = 0) const;
    QString emailOf(const std::string& account) const;
    /// A line of a comparison, coloured by what differs from before.
    static DiffTable::Row row(const QString& label, const QString& before, const QString& now, const QString& yours);
    static DiffTable::Row row(const QString& label, const QString& before, const QString& yours);
    /// Sends a command in the problem's place; `done`, or dropping the problem, when it is kept here.
    void send(const Problem& problem, const std::string& name, const Json& args, std::function<void()> done = {});

private:
    OrganisationEditor& m_editor;
    std::set<CommandId> m_underWay; ///< problems whose outcome is being kept: a second press sends nothing twice
};

} // namespace sek
