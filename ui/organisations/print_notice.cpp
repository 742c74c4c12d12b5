// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/print_notice.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"

#include <QVBoxLayout>

namespace sek {

namespace {

struct Memory
{
    bool readInThisRun = false;
    std::function<bool()> read;
    std::function<void()> keep;
};

Memory& memory()
{
    static Memory memory;
    return memory;
}

bool wasRead()
{
    return memory().read ? memory().read() : memory().readInThisRun;
}

void keepRead()
{
    memory().readInThisRun = true;
    if (memory().keep) memory().keep();
}

} // namespace

void PrintNotice::setMemory(std::function<bool()> read, std::function<void()> keep)
{
    memory() = {false, std::move(read), std::move(keep)};
}

PrintNotice::PrintNotice(QWidget* parent) : ActDialog(QStringLiteral("printNoticeDialog"), tr("Before you print"), parent)
{
    const QStringList lines = {tr("A printed page leaves the encrypted data."),
                               tr("On its way it lies in the print queue of this computer, and perhaps of a server and the printer; copies may stay there."),
                               tr("Use a printer of the office, fetch the pages at once, and keep them as you keep important papers.")};
    auto* head = new TextLabel(TextType::Heading, lines.front());
    head->setWordWrap(true);
    content()->addWidget(head);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        auto* line = new TextLabel(TextType::Body, lines[i]);
        line->setWordWrap(true);
        content()->addWidget(line);
    }
    auto* once = new TextLabel(TextType::Small, tr("This is said once."), ColorRole::Muted);
    content()->addWidget(once);
    content()->addStretch();
    setAccessibleDescription(lines.join(u' '));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    Button* go = addButton(tr("Go on to print…"), ButtonKind::Main, QStringLiteral("print"), true);
    go->setDefault(true);
    go->setFocus();
    setLogicalSize(520, 0);
}

void beforePrinting(QWidget* parent, std::function<void()> print)
{
    if (wasRead()) return print();
    auto* notice = new PrintNotice(parent);
    // Not from inside the dialog that closes: the system's own comes next.
    QObject::connect(notice, &QDialog::accepted, parent, [print = std::move(print)] {
        keepRead();
        print();
    }, Qt::QueuedConnection);
    notice->open();
}

} // namespace sek
