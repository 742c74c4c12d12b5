// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/sync/workspace/org_view.h"
#include "ui/organisations/act_dialog.h"

#include <QDate>

#include <vector>

namespace sek {

class MessageBar;
class OptionList;
class OrganisationEditor;
class ProgressLine;
class TextLabel;

/// Certificates of attendance time as files (W15): the very bytes that the hub made and sealed, a file for each person, or
/// all pages in one file for the printer, by family name.
class CertificatesDialog : public ActDialog
{
    Q_OBJECT
public:
    struct Person
    {
        QString name;                  ///< "Family, Given"
        std::vector<RecordId> reports; ///< of the month
    };
    CertificatesDialog(OrganisationEditor& editor, QDate month, std::vector<Person> people, QWidget* parent);
    ~CertificatesDialog() override;

    void accept() override;
    /// The same as choosing the place: a folder, or a file where all go into one. Asks before it replaces files of a folder.
    void saveTo(const QString& path);
    /// How many files there are to save.
    int count() const { return static_cast<int>(m_files.size()); }

Q_SIGNALS:
    void saved(int certificates);
    void looked();

private:
    struct File
    {
        QString name; ///< without ending
        std::string sha256;
        QByteArray bytes;
    };
    void look(const std::vector<RecordView>& certificates);
    void begin();
    void fetch(std::size_t next);
    void stop();
    void write();
    void ended(const Done& done);

    OrganisationEditor& m_editor;
    QDate m_month;
    std::vector<Person> m_people;
    std::vector<File> m_files;
    TextLabel* m_summary;
    OptionList* m_how;
    MessageBar* m_trouble;
    ProgressLine* m_progress;
    Button* m_save;
    QString m_path;
    std::string m_fetched; ///< what the hub was asked for last
    int m_round = 0;       ///< answers to one that was stopped do not count
    bool m_writing = false;
};

} // namespace sek
