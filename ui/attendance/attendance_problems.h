// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/problem_subject.h"

namespace sek {

/// Problems with hours (attendance §5.3): a day that somebody else changed, a month that was reported or locked in the meantime.
/// What is asked follows from where the month stands now: cell by cell in a draft, else whether a correction is opened for it.
class AttendanceProblems : public ProblemSubject
{
    Q_OBJECT
public:
    explicit AttendanceProblems(OrganisationEditor& editor, QObject* parent = nullptr);

    bool knows(const Problem& problem) const override;
    QString title(const Problem& problem) const override;
    QString about(const Problem& problem) const override;
    std::vector<ProblemQuestion> questions(const Problem& problem) const override;
    int undisputed(const Problem& problem) const override;
    QString why(const Problem& problem) const override;
    QList<DiffTable::Row> typed(const Problem& problem) const override;
    QList<ProblemWay> ways(const Problem& problem) const override;
    bool mayDecide(const Problem& problem) const override;
    void resolve(const Problem& problem, const std::vector<ProblemAnswer>& answers) override;
    void take(const Problem& problem, const QString& way, QWidget* window) override;

Q_SIGNALS:
    /// The day the hours are about, as `AttendancePage::goToIssue` takes it.
    void dayWanted(const std::string& path);

private:
    struct Hours;
    Hours hoursOf(const Problem& problem) const;
    bool may(const char* command, const Hours& hours) const;
    ProblemQuestion closedQuestion(const Problem& problem, const Hours& hours) const;
    void sendHours(const Problem& problem, const Hours& hours, const std::vector<ProblemAnswer>& answers);
};

} // namespace sek
