// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/problem_subject.h"

namespace sek {

/// Problems with registering: what was typed about the person is kept, and who turned out to be known joins the project instead.
class RegisterProblems : public ProblemSubject
{
    Q_OBJECT
public:
    using ProblemSubject::ProblemSubject;

    bool knows(const Problem& problem) const override;
    QString title(const Problem& problem) const override;
    QString about(const Problem& problem) const override;
    QString why(const Problem& problem) const override;
    QList<DiffTable::Row> typed(const Problem& problem) const override;
    QList<ProblemWay> ways(const Problem& problem) const override;
    bool mayDecide(const Problem&) const override { return true; } // the rules are asked when it is sent
    void take(const Problem& problem, const QString& way, QWidget* window) override;
};

} // namespace sek
