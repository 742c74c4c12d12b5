// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own dialogs, buttons and menus: opened in English and in the language, no text may be the same.
#include "tests/unit/translations/tests.h"
#include "translations/catalogues.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QErrorMessage>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QWizard>
#include <QtTest>

#include <functional>

namespace sek::test {

namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

void add(QSet<QString>& texts, const QString& text)
{
    const QString plain = QString(text).remove(u'&').trimmed();
    // Paths, sizes of paper, numbers and single letters are no words.
    static const QRegularExpression word(QStringLiteral("\\p{L}{3}"));
    if (plain.contains(word) && !plain.contains(u'/') && !plain.startsWith(QLatin1String("x-"))) texts.insert(plain);
}

/// What a person can read in the widget and its children.
QSet<QString> textsOf(QWidget& root)
{
    QSet<QString> texts;
    add(texts, root.windowTitle());
    for (const QAction* a : root.findChildren<QAction*>()) add(texts, a->text());
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.append(&root);
    for (const QWidget* w : all) {
        if (const auto* b = qobject_cast<const QAbstractButton*>(w)) add(texts, b->text());
        if (const auto* l = qobject_cast<const QLabel*>(w)) add(texts, l->text());
        if (const auto* g = qobject_cast<const QGroupBox*>(w)) add(texts, g->title());
        if (const auto* m = qobject_cast<const QMenu*>(w))
            for (const QAction* a : m->actions()) add(texts, a->text().section(u'\t', 0, 0));
        if (const auto* t = qobject_cast<const QTabWidget*>(w))
            for (int i = 0; i < t->count(); ++i) add(texts, t->tabText(i));
        if (const auto* h = qobject_cast<const QHeaderView*>(w); h && h->model() && h->orientation() == Qt::Horizontal)
            for (int i = 0; i < h->count(); ++i) add(texts, h->model()->headerData(i, Qt::Horizontal).toString());
        add(texts, w->toolTip());
    }
    return texts;
}

} // namespace

class StandardTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_catalogues.setLanguage(QStringLiteral("en")); }

    void noEnglishWordIn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("what");
        for (const char* language : {"lv", "sv", "pl"})
            for (int i = 0; i < static_cast<int>(makers().size()); ++i)
                QTest::addRow("%s %s", makers()[static_cast<std::size_t>(i)].first, language) << language << i;
    }
    void noEnglishWordIn()
    {
        QFETCH(QString, language);
        QFETCH(int, what);
        const Make& make = makers()[static_cast<std::size_t>(what)].second;
        m_catalogues.setLanguage(QStringLiteral("en"));
        const QSet<QString> english = textsOf(*make());
        QVERIFY(!english.isEmpty());
        m_catalogues.setLanguage(language);
        QSet<QString> same = textsOf(*make()) & english;
        // The same word in both languages, or a name.
        static const QSet<QString> fine = {QStringLiteral("Alias"), QStringLiteral("Status"), QStringLiteral("Information")};
        same -= fine;
        QVERIFY2(same.isEmpty(), qPrintable(QStringList(same.values()).join(QLatin1String(" | "))));
    }

    void buttonsSayWhatTheGlossarySays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("lv") << "lv" << QStringLiteral("Labi Saglabāt Atcelt Aizvērt Lietot Jā Nē");
        QTest::newRow("sv") << "sv" << QStringLiteral("OK Spara Avbryt Stäng Verkställ Ja Nej");
        QTest::newRow("pl") << "pl" << QStringLiteral("OK Zapisz Anuluj Zamknij Zastosuj Tak Nie");
    }
    void buttonsSayWhatTheGlossarySays()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        m_catalogues.setLanguage(language);
        using B = QDialogButtonBox;
        B box(B::Ok | B::Save | B::Cancel | B::Close | B::Apply | B::Yes | B::No);
        QStringList found;
        for (const auto b : {B::Ok, B::Save, B::Cancel, B::Close, B::Apply, B::Yes, B::No})
            found << box.button(b)->text().remove(u'&');
        QCOMPARE(found.join(u' '), words);
    }

    void keysHaveTheirNames()
    {
        m_catalogues.setLanguage(QStringLiteral("sv"));
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Retur"));
        m_catalogues.setLanguage(QStringLiteral("pl"));
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Enter"));
    }

private:
    const std::vector<std::pair<const char*, Make>>& makers()
    {
        static const std::vector<std::pair<const char*, Make>> all = {
            {"button box",
             [] {
                 QDialogButtonBox::StandardButtons every;
                 for (int b = QDialogButtonBox::FirstButton; b <= QDialogButtonBox::LastButton; b <<= 1)
                     every |= QDialogButtonBox::StandardButton(b);
                 return std::make_unique<QDialogButtonBox>(every);
             }},
            {"message box",
             [] {
                 auto box = std::make_unique<QMessageBox>();
                 box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
                 box->setDetailedText(QStringLiteral("12"));
                 return box;
             }},
            {"file dialog, open",
             [this] {
                 auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), m_folder.path());
                 dialog->setOption(QFileDialog::DontUseNativeDialog);
                 dialog->setFileMode(QFileDialog::ExistingFile);
                 dialog->setSidebarUrls({});
                 dialog->setViewMode(QFileDialog::Detail);
                 return dialog;
             }},
            {"file dialog, save",
             [this] {
                 auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), m_folder.path());
                 dialog->setOption(QFileDialog::DontUseNativeDialog);
                 dialog->setAcceptMode(QFileDialog::AcceptSave);
                 dialog->setSidebarUrls({});
                 return dialog;
             }},
            {"file dialog, folder",
             [this] {
                 auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), m_folder.path());
                 dialog->setOption(QFileDialog::DontUseNativeDialog);
                 dialog->setFileMode(QFileDialog::Directory);
                 dialog->setSidebarUrls({});
                 return dialog;
             }},
            {"print dialog", [] { return std::make_unique<QPrintDialog>(); }},
            {"print preview", [] { return std::make_unique<QPrintPreviewDialog>(); }},
            {"progress dialog",
             [] {
                 auto dialog = std::make_unique<QProgressDialog>();
                 dialog->cancel();
                 return dialog;
             }},
            {"input dialog",
             [] {
                 auto dialog = std::make_unique<QInputDialog>();
                 dialog->setInputMode(QInputDialog::IntInput);
                 dialog->sizeHint(); // lays it out
                 return dialog;
             }},
            {"error message", [] { return std::make_unique<QErrorMessage>(); }},
            {"wizard",
             [] {
                 auto wizard = std::make_unique<QWizard>();
                 wizard->setWizardStyle(QWizard::ClassicStyle);
                 wizard->setOption(QWizard::HaveHelpButton);
                 wizard->addPage(new QWizardPage);
                 wizard->addPage(new QWizardPage);
                 wizard->restart(); // makes the buttons
                 return wizard;
             }},
            {"menu of a line",
             [] {
                 auto edit = std::make_unique<QLineEdit>();
                 edit->createStandardContextMenu(); // the edit owns it
                 return edit;
             }},
            {"menu of a text",
             [] {
                 auto edit = std::make_unique<QTextEdit>();
                 edit->createStandardContextMenu();
                 return edit;
             }},
        };
        return all;
    }

    Catalogues m_catalogues;
    QTemporaryDir m_folder;
};

std::unique_ptr<QObject> makeStandardTextsTest()
{
    return std::make_unique<StandardTextsTest>();
}

} // namespace sek::test

#include "standard_texts_test.moc"
