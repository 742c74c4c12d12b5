// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/act_dialog.h"

#include <QStringList>

namespace sek {

/// A question before something that is easily regretted: what, and what follows from it. No is the default, Esc is No.
class QuestionDialog : public ActDialog
{
    Q_OBJECT
public:
    QuestionDialog(const QString& title, const QString& question, const QStringList& consequences, QWidget* parent);

    /// Asks before files are written over that nobody was asked about when the place was chosen.
    static QuestionDialog* replacing(const QString& title, QStringList names, QWidget* parent);
};

} // namespace sek
