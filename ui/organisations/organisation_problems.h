// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/conflict_cases.h"
#include "ui/organisations/problem_subject.h"

namespace sek {

/// Problems with what is staged and sent by *Update my organisation*: organisation, contact person, authorised users.
class OrganisationProblems : public ProblemSubject
{
    Q_OBJECT
public:
    explicit OrganisationProblems(OrganisationEditor& editor, QObject* parent = nullptr);

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

private:
    std::vector<ConflictCase> cases(const Problem& problem) const;
    QString heading(const ConflictCase& question) const;
    QList<DiffTable::Row> comparison(const ConflictCase& question) const;
    void putAnswers(const Problem& problem, const ConflictCase& question, ProblemQuestion& words) const;
};

} // namespace sek
