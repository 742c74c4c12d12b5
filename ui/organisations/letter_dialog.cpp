// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/letter_dialog.h"

#include "ui/organisations/pass_detail.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace sek {

LetterDialog::LetterDialog(PassReason reason, Json facts, const std::string& language, const QString& to, QWidget* parent)
    : ActDialog(QStringLiteral("letterDialog"), tr("Letter"), parent), m_reason(std::move(reason)), m_facts(std::move(facts)),
      m_to(new QLineEdit(to)), m_subject(new QLineEdit), m_text(makeTextEdit(14)), m_language(new ComboBox)
{
    for (const char* code : {"lv", "sv", "pl", "en"}) m_language->addItem(texts::language(QLatin1String(code)), QLatin1String(code));
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::Two);
    form->addRow(new FieldRow(QStringLiteral("letterLanguage"), tr("Language"), m_language, FieldWidth::Short));
    form->addRow(new FieldRow(QStringLiteral("letterTo"), tr("Recipient"), m_to, FieldWidth::Long));
    form->addRow(new FieldRow(QStringLiteral("letterSubject"), tr("Subject"), m_subject, FieldWidth::Long));
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->addWidget(form);
    m_text->setObjectName(QStringLiteral("letterTextEdit"));
    m_text->setAccessibleName(tr("Text of the letter"));
    content()->addWidget(m_text, 1);
    Button* copy = addAct(tr("Copy text"), ButtonKind::Outlined, QStringLiteral("copy"), QStringLiteral("copyLetter"));
    Button* open = addAct(tr("Open in the mail program"), ButtonKind::Outlined, QStringLiteral("open"), QStringLiteral("openMail"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false)->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(subject() + QStringLiteral("\n\n") + letter()); });
    connect(open, &QPushButton::clicked, this, [this] {
        QUrl url(QStringLiteral("mailto:") + QString::fromUtf8(QUrl::toPercentEncoding(m_to->text(), "@")));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("subject"), QString::fromUtf8(QUrl::toPercentEncoding(subject())));
        query.addQueryItem(QStringLiteral("body"), QString::fromUtf8(QUrl::toPercentEncoding(letter())));
        url.setQuery(query);
        QDesktopServices::openUrl(url);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterDialog::fill);
    const int at = m_language->findData(QString::fromStdString(language));
    m_language->setCurrentIndex(at < 0 ? m_language->findData(QStringLiteral("en")) : at);
    fill();
    setLogicalSize(640, 560);
    m_text->setFocus();
}

void LetterDialog::fill()
{
    const auto mail = installedPassMails() ? installedPassMails()->mail(m_reason, m_language->currentData().toString().toStdString(), m_facts)
                                           : std::nullopt;
    if (!mail) return;
    m_subject->setText(mail->subject);
    m_subject->setCursorPosition(0);
    m_text->setPlainText(mail->text);
}

QString LetterDialog::subject() const
{
    return m_subject->text();
}

QString LetterDialog::letter() const
{
    return m_text->toPlainText();
}

void LetterDialog::setLanguage(const QString& language)
{
    m_language->setCurrentIndex(m_language->findData(language));
}

} // namespace sek
