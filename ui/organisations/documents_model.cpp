// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/documents_model.h"

#include "core/base/text.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/views/rowroles.h"

#include <QFile>

#include <algorithm>

namespace sek {

const std::vector<DocumentRules>& installedDocumentRules()
{
    static const std::vector<DocumentRules> sets = [] {
        QFile file(QStringLiteral(":/data/document_rules.json"));
        if (!file.open(QIODevice::ReadOnly)) return std::vector<DocumentRules>();
        auto read = documentRules(file.readAll());
        return read ? std::move(*read) : std::vector<DocumentRules>();
    }();
    return sets;
}

DocumentsMark documentsMark(const OrgView& view)
{
    DocumentsMark out;
    std::set<std::string> replaced;
    for (const RecordView& d : view.documents) replaced.insert(text(d.body, "replaces"));
    const auto& rules = installedDocumentRules();
    const std::string zone = text(view.state.organisation, "time_zone", "UTC");
    for (const RecordView& d : view.documents) {
        const auto file = view.files.find(text(d.body, "sha256"));
        const bool here = file != view.files.end();
        if (here && file->second.state == Blob::State::Refused) ++out.refused;
        else if (d.waiting || (here && file->second.state == Blob::State::ToSend)) ++out.onTheWay;
        else if (!replaced.contains(d.id.text()) && !rules.empty() &&
                 shouldRenew(documentRulesOn(rules, view.today), d.body, zone, view.today))
            ++out.old;
    }
    return out;
}

struct DocumentsModel::Cell
{
    QString text;
    QString second;
    QString icon;
    std::optional<Tone> tone;
    bool strong = false;
    bool link = false;
    bool muted = false;
    bool chip = false;
    bool right = false;
    QString spoken;
    QVariant sortKey;
    QList<RowAction> actions;
};

DocumentsModel::DocumentsModel(OrganisationEditor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor)
{
}

int DocumentsModel::rowOf(const RecordId& id) const
{
    const auto it = std::ranges::find(m_documents, id, &RecordView::id);
    return it == m_documents.end() ? -1 : static_cast<int>(it - m_documents.begin());
}

void DocumentsModel::refresh()
{
    std::vector<RecordView> next;
    if (m_editor.view()) next = m_editor.view()->documents;
    std::ranges::stable_sort(next, [](const RecordView& a, const RecordView& b) {
        return text(a.body, "uploaded_at") > text(b.body, "uploaded_at");
    });
    m_replaced.clear();
    for (const RecordView& d : next)
        if (const std::string older = text(d.body, "replaces"); !older.empty()) m_replaced.insert(older);
    const bool sameRows = next.size() == m_documents.size() &&
                          std::ranges::equal(next, m_documents, {}, &RecordView::id, &RecordView::id);
    if (sameRows) { // in place, so that selection and scroll stay
        m_documents = std::move(next);
        if (!m_documents.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_documents = std::move(next);
    endResetModel();
}

void DocumentsModel::setProgress(const QString& sha256, qint64 done, qint64 total)
{
    m_progress[sha256] = {done, total};
    for (int row = 0; row < rowCount(); ++row)
        if (qtext(document(row).body, "sha256") == sha256) Q_EMIT dataChanged(index(row, State), index(row, Acts));
}

const Blob* DocumentsModel::file(int row) const
{
    if (!m_editor.view()) return nullptr;
    const auto it = m_editor.view()->files.find(text(document(row).body, "sha256"));
    return it == m_editor.view()->files.end() ? nullptr : &it->second;
}

DocumentsModel::Standing DocumentsModel::standing(int row) const
{
    const RecordView& d = document(row);
    const Blob* blob = file(row);
    if (blob && (blob->state == Blob::State::Refused || (blob->state == Blob::State::Missing && blob->code != "cancelled")))
        return Standing::Refused;
    if (blob && blob->state == Blob::State::ToSend)
        return m_editor.workspace().connection() == Connection::Online ? Standing::Sending : Standing::Waiting;
    if (blob && blob->state == Blob::State::ToFetch) return Standing::Fetching;
    if (d.waiting) return Standing::Waiting;
    if (m_replaced.contains(d.id.text())) return Standing::Replaced;
    const auto& rules = installedDocumentRules();
    const OrgView& view = *m_editor.view();
    const std::string zone = text(view.state.organisation, "time_zone", "UTC");
    if (!rules.empty() && shouldRenew(documentRulesOn(rules, view.today), d.body, zone, view.today)) return Standing::Old;
    return Standing::Saved;
}

int DocumentsModel::old() const
{
    int n = 0;
    for (int row = 0; row < rowCount(); ++row) n += standing(row) == Standing::Old;
    return n;
}

DocumentsModel::Cell DocumentsModel::stateCell(int row) const
{
    Cell c;
    const Blob* blob = file(row);
    const auto percent = [&] {
        const auto it = m_progress.find(qtext(document(row).body, "sha256"));
        const qint64 done = it == m_progress.end() ? (blob ? blob->done : 0) : it->second.first;
        const qint64 total = std::max<qint64>(blob ? blob->size : 0, integer(document(row).body, "byte_size"));
        return total > 0 ? static_cast<int>(std::min<qint64>(100, done * 100 / total)) : 0;
    };
    const Standing s = standing(row);
    switch (s) {
    case Standing::Refused:
        c.icon = QStringLiteral("error");
        c.tone = Tone::Bad;
        c.text = blob->state == Blob::State::Refused ? tr("Not sent") : tr("Not fetched");
        c.second = fileTrouble(blob->code);
        break;
    case Standing::Sending:
        c.icon = QStringLiteral("sync");
        c.tone = Tone::Idle;
        c.text = tr("Uploading, %1%").arg(percent());
        break;
    case Standing::Waiting:
        c.icon = QStringLiteral("send");
        c.tone = Tone::Idle;
        c.text = tr("Waiting to be sent");
        break;
    case Standing::Fetching:
        c.icon = QStringLiteral("sync");
        c.tone = Tone::Idle;
        c.text = tr("Fetching, %1%").arg(percent());
        break;
    case Standing::Replaced:
        c.icon = QStringLiteral("superseded");
        c.tone = Tone::Idle;
        c.text = tr("Replaced by a newer one");
        break;
    case Standing::Old: {
        c.icon = QStringLiteral("warning");
        c.tone = Tone::Warn;
        c.chip = true;
        c.text = tr("Should be renewed");
        break;
    }
    case Standing::Saved:
        c.icon = QStringLiteral("ok");
        c.tone = Tone::Ok;
        c.text = tr("Saved");
        break;
    }
    c.sortKey = static_cast<int>(s);
    return c;
}

DocumentsModel::Cell DocumentsModel::actsCell(int row) const
{
    Cell c;
    const Standing s = standing(row);
    const Blob* blob = file(row);
    if (s == Standing::Refused && blob->state == Blob::State::Refused)
        c.actions.append({QStringLiteral("again"), QStringLiteral("sync"), tr("Try again"), true});
    if (s == Standing::Fetching)
        c.actions.append({QStringLiteral("stop"), QStringLiteral("close"), tr("Stop fetching"), true});
    c.actions.append({QStringLiteral("view"), QStringLiteral("show"), tr("Show")});
    c.actions.append({QStringLiteral("save"), QStringLiteral("export"), tr("Save a copy as…")});
    if (m_editor.mayDo("AddDocument")) {
        c.actions.append({QStringLiteral("edit"), QStringLiteral("edit"), tr("Edit kind and date")});
        if (s != Standing::Replaced) c.actions.append({QStringLiteral("replace"), QStringLiteral("superseded"), tr("Replace by a newer one…")});
        else c.actions.append(RowAction{.gap = true});
    }
    QStringList spoken;
    for (const RowAction& a : std::as_const(c.actions))
        if (!a.gap) spoken.append(a.text);
    c.spoken = spoken.join(QStringLiteral(", "));
    return c;
}

DocumentsModel::Cell DocumentsModel::cell(int row, int column) const
{
    Cell c;
    const Json& body = document(row).body;
    const bool replaced = m_replaced.contains(document(row).id.text());
    switch (column) {
    case Name:
        c.text = qtext(body, "file_name");
        c.second = texts::choice("document_type", text(body, "document_type"));
        c.strong = !replaced;
        c.muted = replaced;
        c.link = true;
        c.sortKey = c.text;
        return c;
    case Issued: {
        const QDate on = isoDate(text(body, "issued_on"));
        c.text = on.isValid() ? texts::date(on) : tr("not given");
        c.muted = !on.isValid() || replaced;
        c.sortKey = qtext(body, "issued_on");
        return c;
    }
    case Uploaded: {
        const OrgView& view = *m_editor.view();
        if (const auto at = parseRfc3339(text(body, "uploaded_at")))
            c.text = texts::moment(*at, text(view.state.organisation, "time_zone", "UTC"), view.today);
        c.second = view.nameOf(text(body, "uploaded_by"));
        if (c.second.isEmpty()) c.second = tr("somebody who is no longer in the list");
        c.muted = replaced;
        c.sortKey = qtext(body, "uploaded_at");
        return c;
    }
    case Size:
        c.text = fileSize(integer(body, "byte_size"));
        c.right = true;
        c.muted = replaced;
        c.sortKey = qlonglong(integer(body, "byte_size"));
        return c;
    case State: return stateCell(row);
    case Acts: return actsCell(row);
    default: return c;
    }
}

int DocumentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

int DocumentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || !m_editor.view()) return {};
    if (role == RowRole::Id) return QString::fromStdString(document(index.row()).id.text());
    if (role == ListProxy::FilterRole) {
        const Cell name = cell(index.row(), Name), by = cell(index.row(), Uploaded);
        return fold(name.text + u' ' + name.second + u' ' + by.second + u' ' + stateCell(index.row()).text);
    }
    const Cell c = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return c.text;
    case Qt::AccessibleTextRole: return spokenCell(c.text, c.second, c.spoken);
    case Qt::ToolTipRole: return index.column() == State && !c.second.isEmpty() ? QVariant(c.second) : QVariant();
    case Qt::TextAlignmentRole: return c.right ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RowRole::SecondLine: return c.second;
    case RowRole::Strong: return c.strong;
    case RowRole::Link: return c.link;
    case RowRole::Chip: return c.chip;
    case RowRole::StateIcon: return c.icon;
    case RowRole::StateTone: return c.tone ? QVariant::fromValue(*c.tone) : QVariant();
    case RowRole::Ink: return c.muted ? QVariant::fromValue(ColorRole::Muted) : QVariant();
    case RowRole::Actions: return c.actions.isEmpty() ? QVariant() : QVariant::fromValue(c.actions);
    case RowRole::SortKey: return c.sortKey;
    default: return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Size) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Document");
    case Issued: return tr("Issued on");
    case Uploaded: return tr("Uploaded");
    case Size: return tr("Size");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace sek
