// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/act_dialog.h"
#include "ui/widgets/parts/optionlist.h"

#include <QStringList>

class QPlainTextEdit;

namespace sek {

class Button;
class MessageBar;

/// An act that wants a reason: what it is about, what follows, which way where there are several, and why. Stays open with
/// what was typed until the act has gone through.
class ReasonDialog : public ActDialog
{
    Q_OBJECT
public:
    struct Spec
    {
        QString name;         ///< the object is called name + "Dialog"
        QString title;
        QString head;
        QStringList follows;
        QList<OptionList::Option> options = {}; ///< one has to be chosen; empty: there is only one way
        QString label;        ///< of the text; empty: nothing has to be written
        int least = 10;       ///< letters; 0: the text may stay empty
        int most = 500;
        QString silent = {};  ///< with this option the text may stay empty
        QString act;          ///< the main button's words
    };
    ReasonDialog(Spec spec, QWidget* parent);

    void accept() override;
    /// The act was refused: says why, and waits.
    void refused(const QString& sentence);
    /// It went through.
    void done() { ActDialog::accept(); }

Q_SIGNALS:
    void given(const QString& reason, const QString& option);

private:
    Spec m_spec;
    OptionList* m_options;
    QPlainTextEdit* m_text;
    MessageBar* m_said;
    Button* m_ok;
};

} // namespace sek
