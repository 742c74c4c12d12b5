// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "core/base/text.h"
#include "ui/texts/texts.h"
#include "ui/widgets/theme/iconprovider.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace sek {

namespace {

enum Role { OrgRole = Qt::UserRole, AreaRole };
constexpr std::size_t MostHits = 50;

} // namespace

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchEdit"));
    addAction(IconProvider::icon(QStringLiteral("search"), ColorRole::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(QStringLiteral("searchList"));
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto org = OrgId::parse(index.data(OrgRole).toString().toStdString());
        const QString area = index.data(AreaRole).toString();
        clear();
        if (org && !area.isEmpty()) Q_EMIT opened(*org, area);
    });
}

std::vector<SearchBox::Hit> SearchBox::find(const QString& words) const
{
    std::vector<Hit> organisations, people;
    if (!m_workspace || fold(words).trimmed().size() < 2) return {};
    for (const OrgId& id : m_workspace->organisations()) {
        const auto view = m_workspace->view(id);
        const Json& body = view->state.organisation;
        const QString name = qtext(body, "legal_name");
        const QString numbers = qtext(body, "oid") + u' ' + qtext(body, "pic") + u' ' + qtext(body, "registration_number") +
                                u' ' + qtext(body, "vat_number");
        if (foldedContains(fold(name + u' ' + qtext(body, "business_name") + u' ' + numbers), words))
            organisations.push_back({id, QStringLiteral("details"), name, qtext(body, "oid"), QStringLiteral("organisation")});
        const auto person = [&](const Json& p, const QString& area, const QString& icon) {
            const QString text = texts::person(p);
            if (!text.isEmpty() && foldedContains(fold(text + u' ' + qtext(p, "email") + u' ' + qtext(p, "position")), words))
                people.push_back({id, area, text, name, icon});
        };
        person(at(body, "contact_person"), QStringLiteral("contact"), QStringLiteral("contact"));
        for (const auto& [userId, user] : view->state.users) person(user, QStringLiteral("users"), QStringLiteral("users"));
    }
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    for (auto* list : {&organisations, &people})
        std::ranges::stable_sort(*list, [&](const Hit& a, const Hit& b) { return order.compare(a.text, b.text) < 0; });
    organisations.insert(organisations.end(), people.begin(), people.end());
    if (organisations.size() > MostHits) organisations.resize(MostHits);
    return organisations;
}

void SearchBox::look(const QString& words)
{
    m_model->clear();
    for (const Hit& hit : find(words)) {
        auto* item = new QStandardItem(IconProvider::icon(hit.icon), tr("%1 · %2").arg(hit.text, hit.second));
        item->setData(QString::fromStdString(hit.org.text()), OrgRole);
        item->setData(hit.area, AreaRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0 && words.trimmed().size() >= 2) {
        auto* nothing = new QStandardItem(tr("Nothing found"));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
    if (m_model->rowCount() > 0) m_completer->complete();
    else m_completer->popup()->hide();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_completer->popup()->hide();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) &&
        m_model->rowCount() > 0 && m_model->item(0)->isEnabled() && !text().isEmpty()) {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        if (event->key() != Qt::Key_Down) {
            Q_EMIT m_completer->activated(m_completer->completionModel()->index(0, 0));
            m_completer->popup()->hide();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sek
