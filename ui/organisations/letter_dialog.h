// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace sek {

class ComboBox;

/// A letter made ready for the person to read and change; copied or handed to the mail program, never sent from here.
class LetterDialog : public ActDialog
{
    Q_OBJECT
public:
    LetterDialog(PassReason reason, Json facts, const std::string& language, const QString& to, QWidget* parent);

    QString subject() const;
    QString letter() const;
    void setLanguage(const QString& language);

private:
    void fill();

    PassReason m_reason;
    Json m_facts;
    QLineEdit* m_to;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    ComboBox* m_language;
};

} // namespace sek
