// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/problem_subject.h"

#include <QWidget>

class QPlainTextEdit;

namespace sek {

class OptionList;
class TextLabel;

/// One question of a conflict: before, on the hub now, yours; and the answers with what each leads to.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictView(ProblemQuestion question, QWidget* parent = nullptr);

    ProblemAnswer answer() const;
    void setAnswer(const ProblemAnswer& answer);
    /// The answer in the words of the button.
    QString outcome() const;
    /// What the answer still lacks is said beside it, and the focus goes there.
    bool complete();
    QString asText() const;
    const QString& otherEmail() const { return m_question.otherEmail; }

Q_SIGNALS:
    void choiceChanged();

private:
    ProblemQuestion m_question;
    DiffTable* m_table;
    OptionList* m_options;
    QWidget* m_reasonBox = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    TextLabel* m_lacks = nullptr;
};

} // namespace sek
