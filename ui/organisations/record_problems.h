// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/problem_subject.h"

namespace sek {

/// Problems with commands that edit one record by its table of fields: projects, activities, participants, accreditations … What
/// they read as follows from the table alone.
class RecordProblems : public ProblemSubject
{
    Q_OBJECT
public:
    explicit RecordProblems(OrganisationEditor& editor, QObject* parent = nullptr);

    bool knows(const Problem& problem) const override;
    QString title(const Problem& problem) const override;
    QString about(const Problem& problem) const override;
    std::vector<ProblemQuestion> questions(const Problem& problem) const override;
    int undisputed(const Problem& problem) const override;
    QList<DiffTable::Row> typed(const Problem& problem) const override;
    QList<ProblemWay> ways(const Problem& problem) const override;
    bool mayDecide(const Problem& problem) const override;
    void resolve(const Problem& problem, const std::vector<ProblemAnswer>& answers) override;
    void take(const Problem& problem, const QString& way, QWidget* window) override;
};

/// Every other command: what it wanted is told as in the history, what somebody wrote in it is kept to copy.
class OtherProblems : public ProblemSubject
{
    Q_OBJECT
public:
    using ProblemSubject::ProblemSubject;

    bool knows(const Problem&) const override { return true; }
    QString title(const Problem&) const override { return {}; }
    QString about(const Problem& problem) const override;
    QList<DiffTable::Row> typed(const Problem& problem) const override;
    QList<ProblemWay> ways(const Problem& problem) const override;
    bool mayDecide(const Problem& problem) const override; ///< what was taken back may go again
    void take(const Problem& problem, const QString& way, QWidget* window) override;
};

} // namespace sek
