// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_page.h"

#include "ui/organisations/plain_scroll.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/theme/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace sek {

namespace {

QString folder(const QString& language)
{
    return QStringLiteral(":/help/") + language;
}

struct IndexRow
{
    QString topic;
    QStringList windows; ///< object names
};

const QList<IndexRow>& index()
{
    static const QList<IndexRow> rows = [] {
        QList<IndexRow> out;
        QFile file(QStringLiteral(":/help/index.tsv"));
        if (!file.open(QIODevice::ReadOnly)) return out;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            out.append({cells.value(0), cells.value(2).split(u' ', Qt::SkipEmptyParts)});
        }
        return out;
    }();
    return rows;
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent), m_header(new PageHeader), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("help"), {}, {})), m_topics(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpPage"));
    setBaseGround(this);
    const int margin = Theme::get().space(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(Theme::get().space(8));
    column->addWidget(m_header);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::get().space(24));
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_topics, 2);
    row->addWidget(m_text, 6);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* now) {
        if (now) show(now->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    connect(&Theme::get(), &Theme::changed, this, [this] { show(m_topic); });
    fill();
}

QString HelpPage::title() const
{
    return tr("Help");
}

QString HelpPage::read(const QString& topic)
{
    for (const QString& language : {QLocale().name().left(2), QStringLiteral("en")}) {
        QFile file(folder(language) + u'/' + topic + QStringLiteral(".md"));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString HelpPage::titleOf(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0).trimmed();
    return first.startsWith(u'#') ? first.mid(first.indexOf(u' ') + 1) : first;
}

QStringList HelpPage::topics()
{
    QStringList out;
    for (const IndexRow& row : index()) out.append(row.topic);
    return out;
}

QString HelpPage::topicFor(const QWidget* where)
{
    for (const QWidget* w = where; w; w = w->parentWidget())
        for (const IndexRow& row : index())
            if (row.windows.contains(w->objectName())) return row.topic;
    return QStringLiteral("first-start");
}

void HelpPage::fill()
{
    m_header->setTitle(title());
    m_empty->setTexts(tr("No help pages here"), tr("This build of the program came without its help."));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help text"));
    const QString topic = m_topic;
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const QString& name : topics()) {
        auto* item = new QListWidgetItem(titleOf(read(name)), m_topics);
        item->setData(Qt::UserRole, name);
    }
    m_stack->setCurrentIndex(m_topics->count() == 0 ? 1 : 0);
    openTopic(topic);
}

void HelpPage::openTopic(const QString& topic)
{
    for (int i = 0; i < m_topics->count(); ++i)
        if (m_topics->item(i)->data(Qt::UserRole).toString() == topic) {
            m_topics->setCurrentRow(i);
            return show(topic);
        }
    if (m_topics->count() > 0 && topic != m_topics->item(0)->data(Qt::UserRole).toString())
        openTopic(m_topics->item(0)->data(Qt::UserRole).toString());
}

void HelpPage::show(const QString& topic, const QString& anchor)
{
    if (topic.isEmpty()) return;
    m_topic = topic;
    m_text->setFont(Theme::get().font(TextType::Body));
    m_text->setMarkdown(read(topic));
    if (!anchor.isEmpty()) m_text->scrollToAnchor(anchor);
}

void HelpPage::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("https")) {
        QDesktopServices::openUrl(link);
    } else if (link.scheme().isEmpty() && link.path().endsWith(QLatin1String(".md"))) {
        openTopic(link.fileName().chopped(3));
        if (link.hasFragment()) m_text->scrollToAnchor(link.fragment());
    }
}

void HelpPage::focusFirst()
{
    m_topics->setFocus();
}

void HelpPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) fill();
    QWidget::changeEvent(event);
}

void HelpPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    show(m_topic);
}

} // namespace sek
