// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_dialog.h"

#include "ui/organisations/print_notice.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <memory>

namespace sek {

RecoveryDialog::RecoveryDialog(const SecureBytes& code, Of of, QWidget* parent)
    : ActDialog(QStringLiteral("recoveryDialog"), of == Of::Account ? tr("Recovery codes") : tr("Recovery code"), parent), m_of(of), m_code(new QLabel), m_done(new MessageBar)
{
    const bool account = of == Of::Account;
    auto* head = new TextLabel(TextType::Heading, account ? tr("Print these codes or write them down") : tr("Print this code or write it down"));
    auto* why = new TextLabel(TextType::Body, account ? tr("Each works once in place of the authenticator app: for a new computer, or for a new password when you have forgotten yours.") + u' ' +
                                                            tr("They are shown only now. New ones end the old ones.")
                                                      : tr("It opens the data on this computer when the keychain or the passphrase does not. Keep it where you keep important papers.") + u' ' +
                                                  tr("It is shown only now. You can make a new one at any time; then the old one ends."));
    for (TextLabel* l : {head, why}) {
        l->setWordWrap(true);
        content()->addWidget(l);
    }
    m_code->setObjectName(QStringLiteral("recoveryCodeLabel"));
    m_code->setTextFormat(Qt::PlainText);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::get().px(account ? 15 : 18));
    m_code->setFont(font);
    m_code->setAccessibleName(windowTitle());
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setText(QString::fromLatin1(reinterpret_cast<const char*>(code.data()), static_cast<qsizetype>(code.size())));
    content()->addWidget(m_code);
    m_done->setObjectName(QStringLiteral("recoveryMessageBar"));
    m_done->hide();
    content()->addWidget(m_done);
    content()->addStretch();
    Button* print = addAct(tr("Print…"), ButtonKind::Outlined, QStringLiteral("print"), QStringLiteral("printCode"));
    Button* copy = addAct(tr("Copy"), ButtonKind::Outlined, QStringLiteral("copy"), QStringLiteral("copyCode"));
    addButton(tr("I have kept it"), ButtonKind::Main, QStringLiteral("kept"), true);
    connect(print, &QPushButton::clicked, this, [this] { beforePrinting(this, [this] { this->print(); }); });
    connect(copy, &QPushButton::clicked, this, &RecoveryDialog::copy);
    print->setFocus();
    setLogicalSize(600, 0);
}

RecoveryDialog::~RecoveryDialog()
{
    m_code->clear();
}

QString RecoveryDialog::code() const
{
    return m_code->text();
}

void RecoveryDialog::copy()
{
    QGuiApplication::clipboard()->setText(code()); // the program's ClipGuard marks it and takes it away
    m_done->say(Tone::Info, tr("Copied. The clipboard is emptied in half a minute."));
}

void RecoveryDialog::print()
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setDocName(windowTitle());
    // Not waited in: the program may lock itself meanwhile. It keeps the printer that it was given.
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, dialog, [this, printer] { printOn(*printer); });
    dialog->open();
}

void RecoveryDialog::printOn(QPrinter& printer)
{
    QPainter painter(&printer);
    const QRect page = painter.viewport();
    QFont font = QGuiApplication::font();
    font.setPointSize(12);
    painter.setFont(font);
    painter.drawText(QRect(0, 0, page.width(), page.height() / 4), Qt::TextWordWrap,
                     m_of == Of::Account ? tr("Sekretariat: recovery codes of an account on the hub. Each works once, together with the password or an invitation.")
                                         : tr("Sekretariat: recovery code for the data on one computer.") + u' ' +
                         tr("Whoever has it and the computer can open the data. Keep it where you keep important papers."));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSize(16);
    painter.setFont(fixed);
    painter.drawText(QRect(0, page.height() / 4, page.width(), page.height() * 3 / 4), Qt::AlignLeft, code());
}

} // namespace sek
