// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace sek {

namespace {

void ask(QFileDialog* dialog, FileChosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(chosen));
    dialog->open();
}

} // namespace

void chooseFile(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, std::move(chosen));
}

void chooseWhere(QWidget* parent, const QString& title, const QString& name, const QString& filter, FileChosen chosen)
{
    auto* dialog = new QFileDialog(parent, title, name, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    ask(dialog, std::move(chosen));
}

void chooseFolder(QWidget* parent, const QString& title, FileChosen chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    ask(dialog, std::move(chosen));
}

} // namespace sek
