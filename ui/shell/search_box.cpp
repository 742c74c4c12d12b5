// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "core/base/text.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QStyle>

#include <algorithm>

namespace sek {

namespace {

enum Role { OrgRole = Qt::UserRole, AreaRole, RecordRole, PathRole, HeadingRole };
constexpr std::size_t MostHits = 12; ///< of each group
constexpr std::size_t MostPlaces = 8;

const char* iconOf(const SearchHit& hit)
{
    switch (hit.group) {
    case SearchHit::Group::Organisation: return "organisation";
    case SearchHit::Group::Participant: return "participants";
    case SearchHit::Group::Project: return "attendance";
    case SearchHit::Group::Activity: return "calendar";
    case SearchHit::Group::Accreditation: return "seal";
    case SearchHit::Group::Document: return "documents";
    case SearchHit::Group::Person: break;
    }
    return hit.area == QLatin1String("contact") ? "contact" : hit.area == QLatin1String("pass") ? "portal" : "users";
}

} // namespace

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent), m_keyHint(new QLabel(this))
{
    setObjectName(QStringLiteral("searchEdit"));
    addAction(IconProvider::icon(QStringLiteral("search"), ColorRole::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(16);
    m_completer->popup()->setObjectName(QStringLiteral("searchList"));
    m_completer->popup()->installEventFilter(this); // while the list is open it has the keys
    m_keyHint->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_keyHint->setProperty("kind", QStringLiteral("key"));
    m_keyHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, [this] { placeKeyHint(); });
    connect(&Theme::get(), &Theme::changed, this, [this] { placeKeyHint(); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchBox::choose);
}

void SearchBox::setWorkspace(const Workspace* workspace)
{
    m_workspace = workspace;
    ++m_asked;
    m_model->clear();
    m_completer->popup()->hide();
}

void SearchBox::setMayOpen(std::function<bool(const OrgId&)> mayOpen)
{
    m_mayOpen = std::move(mayOpen);
}

void SearchBox::setPlaces(std::vector<Place> places)
{
    m_places.clear();
    for (Place& p : places) {
        QString folded = fold(p.text);
        m_places.push_back({std::move(p), std::move(folded)});
    }
}

void SearchBox::choose(const QModelIndex& index)
{
    if (!index.isValid() || index.data(HeadingRole).toBool() || !(index.flags() & Qt::ItemIsEnabled)) return;
    const auto org = OrgId::parse(index.data(OrgRole).toString().toStdString());
    const auto record = RecordId::parse(index.data(RecordRole).toString().toStdString());
    const QString area = index.data(AreaRole).toString(), path = index.data(PathRole).toString();
    ++m_asked;
    clear();
    m_completer->popup()->hide();
    if (org) Q_EMIT opened(*org, area, record.value_or(RecordId()));
    else if (!area.isEmpty()) Q_EMIT placeOpened(area, path);
}

void SearchBox::look(const QString& words)
{
    m_openFirst = false;
    const int asked = ++m_asked;
    if (!m_workspace || FoldedQuery(words).isEmpty()) {
        m_model->clear();
        m_completer->popup()->hide();
        return;
    }
    m_workspace->search(words, MostHits, this, [this, asked, words](std::vector<SearchHit> hits) {
        if (asked == m_asked) show(words, std::move(hits));
    });
}

void SearchBox::heading(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, HeadingRole);
    item->setFont(Theme::get().font(TextType::SmallStrong));
    item->setForeground(Theme::get().color(ColorRole::Muted));
    m_model->appendRow(item);
}

QString SearchBox::groupName(SearchHit::Group group) const
{
    switch (group) {
    case SearchHit::Group::Organisation: return tr("Organisations");
    case SearchHit::Group::Person: return tr("People");
    case SearchHit::Group::Participant: return tr("Participants");
    case SearchHit::Group::Project: return tr("Projects");
    case SearchHit::Group::Activity: return tr("Activities");
    case SearchHit::Group::Accreditation: return tr("Accreditations");
    case SearchHit::Group::Document: break;
    }
    return tr("Documents");
}

void SearchBox::show(const QString& words, std::vector<SearchHit> hits)
{
    m_model->clear();
    // Of one that would not open now nothing is told but that it is there.
    std::erase_if(hits, [this](const SearchHit& h) { return h.group != SearchHit::Group::Organisation && m_mayOpen && !m_mayOpen(h.org); });
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(hits, [&](const SearchHit& a, const SearchHit& b) {
        if (a.group != b.group) return a.group < b.group;
        return a.rank != b.rank ? a.rank < b.rank : order.compare(a.text, b.text) < 0;
    });
    const auto line = [&](const char* icon, QString text, const QStringList& where) {
        for (const QString& part : where)
            if (!part.isEmpty()) text = tr("%1 · %2").arg(text, part);
        auto* item = new QStandardItem(IconProvider::icon(QLatin1String(icon), ColorRole::Muted), text);
        item->setEditable(false);
        m_model->appendRow(item);
        return item;
    };
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const SearchHit& hit = hits[i];
        if (i == 0 || hits[i - 1].group != hit.group) heading(groupName(hit.group));
        auto* item = line(iconOf(hit), hit.text, hit.where);
        item->setData(QString::fromStdString(hit.org.text()), OrgRole);
        item->setData(hit.area, AreaRole);
        item->setData(hit.record.isNull() ? QString() : QString::fromStdString(hit.record.text()), RecordRole);
    }
    const FoldedQuery query(words);
    for (const bool fields : {false, true}) {
        std::vector<std::pair<int, const Place*>> found;
        for (const FoldedPlace& p : m_places)
            if (p.place.path.empty() != fields && query.in(p.folded)) found.emplace_back(query.rank(p.folded), &p.place);
        std::ranges::stable_sort(found, {}, &std::pair<int, const Place*>::first);
        if (found.size() > MostPlaces) found.resize(MostPlaces);
        if (!found.empty()) heading(fields ? tr("Fields") : tr("Pages"));
        for (const auto& [rank, place] : found) {
            auto* item = line(fields ? "edit" : "forward", place->text, {place->second});
            item->setData(place->area, AreaRole);
            item->setData(QString::fromStdString(place->path), PathRole);
        }
    }
    if (m_model->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Nothing found"));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
    if (std::exchange(m_openFirst, false)) return choose(firstHit());
    openList();
}

// As wide as its rows, so that they can be read to their end, as far as the window goes.
void SearchBox::openList()
{
    const QAbstractItemView* list = m_completer->popup();
    const int wanted = list->sizeHintForColumn(0) + 2 * list->frameWidth() + list->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = window()->width() - mapTo(window(), QPoint()).x() - Theme::get().space(8);
    m_completer->complete(QRect(0, 0, std::max(width(), std::min(wanted, room)), height()));
}

QModelIndex SearchBox::firstHit() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->isEnabled()) return m_model->index(row, 0);
    return {};
}

QStringList SearchBox::lines() const
{
    QStringList out;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex i = m_model->index(row, 0);
        out << (i.data(HeadingRole).toBool() ? i.data().toString() + u':' : i.data().toString());
    }
    return out;
}

void SearchBox::placeKeyHint()
{
    m_keyHint->setFont(Theme::get().font(TextType::Small));
    m_keyHint->adjustSize();
    // Never over the words that say what the field is for.
    m_keyHint->setVisible(text().isEmpty() && width() > fontMetrics().horizontalAdvance(placeholderText()) + m_keyHint->width() + height() * 2);
    m_keyHint->move(width() - m_keyHint->width() - Theme::get().space(8), (height() - m_keyHint->height()) / 2);
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeKeyHint();
}

QModelIndex SearchBox::chosenHit() const
{
    const QModelIndex at = m_completer->popup()->currentIndex();
    return m_completer->popup()->isVisible() && (at.flags() & Qt::ItemIsEnabled) ? at : QModelIndex();
}

void SearchBox::step(int by)
{
    QAbstractItemView* list = m_completer->popup();
    const int at = list->currentIndex().isValid() ? list->currentIndex().row() : -1;
    for (int row = at + by; row < m_model->rowCount(); row += by) {
        if (row < 0) return list->setCurrentIndex({}); // back where one types
        if (m_model->item(row)->isEnabled()) return list->setCurrentIndex(m_completer->completionModel()->index(row, 0));
    }
}

// By itself the list would stop at headings, and Enter would come to the field below it, which opens the first result.
bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress) return QLineEdit::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex at = chosenHit(); at.isValid()) {
            choose(at);
            return true;
        }
        break;
    default: break;
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        ++m_asked;
        clear();
        m_model->clear();
        m_completer->popup()->hide();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Down) && !text().isEmpty()) {
        const QModelIndex chosen = chosenHit(), first = chosen.isValid() ? chosen : firstHit();
        if (enter) {
            if (first.isValid()) choose(first);
            else m_openFirst = !FoldedQuery(text()).isEmpty() && m_model->rowCount() == 0; // the answer is on its way
        } else if (first.isValid()) {
            openList();
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(first.row(), 0));
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sek
