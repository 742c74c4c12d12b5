// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window in each language: menus without a key twice, nothing left in English, switched while it is open.
#include "core/sync/profile/profile.h"
#include "core/system/system_ports.h"
#include "translations/catalogues.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QtTest>

namespace sek::test {

namespace {

QStringList keysTwice(const QList<QAction*>& actions, const QString& where)
{
    QStringList found;
    QMap<QChar, QString> first;
    for (const QAction* a : actions) {
        const QString text = QString(a->text()).remove(QLatin1String("&&"));
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0) {
            const QChar key = text[at + 1].toLower();
            if (first.contains(key)) found << where + QLatin1String(": ") + first[key] + QLatin1String(" / ") + text;
            first.insert(key, text);
        }
        if (a->menu()) found += keysTwice(a->menu()->actions(), where + QLatin1String(" > ") + text);
    }
    return found;
}

void collect(const QList<QAction*>& actions, QSet<QString>& texts)
{
    for (const QAction* a : actions) {
        texts.insert(QString(a->text()).remove(u'&'));
        if (a->menu()) collect(a->menu()->actions(), texts);
    }
}

QSet<QString> wordsOf(const QMainWindow& window)
{
    QSet<QString> texts;
    collect(window.menuBar()->actions(), texts);
    for (const auto* b : window.findChildren<QAbstractButton*>()) texts.insert(QString(b->text()).remove(u'&'));
    for (const auto* l : window.findChildren<QLabel*>()) texts.insert(l->text());
    texts.remove(QString());
    return texts;
}

} // namespace

class WindowTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_catalogues.setLanguage(QStringLiteral("en"));
        m_folder = std::make_unique<QTemporaryDir>();
        auto profile = Profile::open(m_folder->path() + QStringLiteral("/profile"), nullptr);
        QVERIFY(profile);
        m_profile = std::move(*profile);
        m_window = std::make_unique<MainWindow>(*m_profile, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        m_window.reset();
        m_profile.reset();
        m_folder.reset();
    }

    void everyMenuHasEachKeyOnce_data() { languages(); }
    void everyMenuHasEachKeyOnce()
    {
        QFETCH(QString, language);
        m_catalogues.setLanguage(language);
        QCoreApplication::processEvents();
        const QStringList twice = keysTwice(m_window->menuBar()->actions(), QStringLiteral("menu bar"));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void theOpenWindowSpeaksTheNewLanguage_data() { languages(); }
    void theOpenWindowSpeaksTheNewLanguage()
    {
        QFETCH(QString, language);
        if (language == QLatin1String("en")) return switchedBackToEnglish();
        const QSet<QString> english = wordsOf(*m_window);
        QVERIFY(english.contains(QStringLiteral("Welcome to Sekretariat")));
        m_catalogues.setLanguage(language);
        QCoreApplication::processEvents();
        QSet<QString> same = wordsOf(*m_window) & english;
        // Names of languages, and words that are the same in both.
        for (const char* word : {"English", "Latviešu", "Svenska", "Polski", "Organisation", "Program", "Sekretariat", "OK", "Ctrl+K"})
            same.remove(QString::fromUtf8(word));
        QVERIFY2(same.isEmpty(), qPrintable(QStringList(same.values()).join(QLatin1String(" | "))));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Catalogues::languages()) QTest::newRow(qPrintable(language)) << language;
    }

    void switchedBackToEnglish()
    {
        const QSet<QString> before = wordsOf(*m_window);
        m_catalogues.setLanguage(QStringLiteral("pl"));
        QCoreApplication::processEvents();
        QVERIFY(wordsOf(*m_window) != before);
        m_catalogues.setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(wordsOf(*m_window), before);
    }

    Catalogues m_catalogues;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sek::test

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sekretariat"));
    sek::Theme::install(app);
    sek::test::WindowTextsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_texts_test.moc"
