// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/question_dialog.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"

#include <QVBoxLayout>

namespace sek {

QuestionDialog::QuestionDialog(const QString& title, const QString& question, const QStringList& consequences,
                               QWidget* parent)
    : ActDialog(QStringLiteral("questionDialog"), title, parent)
{
    auto* ask = new TextLabel(TextType::Heading, question);
    ask->setObjectName(QStringLiteral("questionLabel"));
    ask->setWordWrap(true);
    content()->addWidget(ask);
    for (int i = 0; i < consequences.size(); ++i) {
        auto* line = new TextLabel(TextType::Body, consequences[i]);
        line->setObjectName(QStringLiteral("consequence%1Label").arg(i + 1));
        line->setWordWrap(true);
        content()->addWidget(line);
    }
    content()->addStretch();
    setAccessibleDescription((QStringList{question} + consequences).join(u' '));
    addButton(tr("Yes"), ButtonKind::Outlined, QStringLiteral("yes"), true);
    Button* no = addButton(tr("No"), ButtonKind::Outlined, QStringLiteral("no"), false);
    no->setDefault(true);
    no->setFocus();
}

QuestionDialog* QuestionDialog::replacing(const QString& title, QStringList names, QWidget* parent)
{
    constexpr int most = 5;
    if (names.size() > most) names = names.mid(0, most) << QStringLiteral("…");
    return new QuestionDialog(title, tr("Replace what is there already?"),
                              {names.join(u'\n'), tr("What these files hold now is lost.")}, parent);
}

} // namespace sek
