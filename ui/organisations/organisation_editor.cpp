// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/organisation_editor.h"

#include "core/domain/people/roles.h"
#include "ui/texts/texts.h"

#include <QUndoCommand>

#include <algorithm>

namespace sek {

/// One step of undo: the whole draft before and after. Drafts are small, and so no step can undo half a thing.
class DraftStep : public QUndoCommand
{
public:
    DraftStep(OrganisationEditor& editor, const QString& name, Json before, Json after, QString mergeKey)
        : QUndoCommand(name), m_editor(editor), m_before(std::move(before)), m_after(std::move(after)),
          m_key(std::move(mergeKey))
    {
    }
    void undo() override { m_editor.setDraft(m_before); }
    void redo() override { m_editor.setDraft(m_after); }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const DraftStep*>(other);
        if (next->m_key != m_key) return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    OrganisationEditor& m_editor;
    Json m_before;
    Json m_after;
    QString m_key;
};

OrganisationEditor::OrganisationEditor(Workspace& workspace, OrgId org, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_org(org)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(250);
    connect(&m_saveTimer, &QTimer::timeout, this, &OrganisationEditor::save);
    connect(&m_workspace, &Workspace::viewChanged, this, [this](const OrgId& id) {
        if (id == m_org) takeView();
    });
    connect(&m_workspace, &Workspace::storeFailed, this, [this](const OrgId& id, const QString& code) {
        if (id == m_org) Q_EMIT saveFailed(code);
    });
    connect(&m_workspace, &Workspace::connectionChanged, this, &OrganisationEditor::follow);
    takeView();
}

void OrganisationEditor::takeView()
{
    const auto view = m_workspace.view(m_org);
    if (!view) return;
    m_view = view;
    if (!m_loaded && view->status.complete) {
        m_loaded = true;
        m_draft = OrganisationDraft::fromJson(view->draft, view->state);
    } else if (m_loaded) {
        m_draft.setBase(view->state);
    }
    follow();
    Q_EMIT changed();
}

bool OrganisationEditor::mayEdit() const
{
    return m_view && mayDo("UpdateOrganisation", m_view->roles);
}

std::vector<Issue> OrganisationEditor::issues() const
{
    if (!m_view) return {};
    return m_draft.issues(m_view->today);
}

void OrganisationEditor::edit(const QString& name, const std::function<void(OrganisationDraft&)>& change,
                              const QString& mergeKey)
{
    if (!m_loaded) return;
    const Json before = m_draft.toJson();
    OrganisationDraft next = m_draft;
    change(next);
    Json after = next.toJson();
    if (after == before) return;
    m_undo.push(new DraftStep(*this, name, before, std::move(after), mergeKey));
}

void OrganisationEditor::setField(const std::string& path, const Json& value)
{
    const Field* field = organisationSchema().field(path);
    const QString name = field ? texts::label(*field) : QString();
    edit(tr("Edit: %1").arg(name), [&](OrganisationDraft& d) { d.setField(path, value); }, QString::fromStdString(path));
}

void OrganisationEditor::undoUnit(const std::string& path)
{
    const Field* field = organisationSchema().field(path);
    if (!field) return;
    edit(tr("Undo: %1").arg(texts::label(*field)), [&](OrganisationDraft& d) {
        if (d.contactReplaced() && path.starts_with("contact_person.")) d.undoContact();
        else d.undoUnit(field->mergeUnit());
    });
}

void OrganisationEditor::discard()
{
    edit(tr("Discard changes"), [](OrganisationDraft& d) { d.discard(); });
}

void OrganisationEditor::setDraft(const Json& json)
{
    m_draft = OrganisationDraft::fromJson(json, m_view->state);
    saveSoon();
    Q_EMIT changed();
}

void OrganisationEditor::saveSoon()
{
    m_saveTimer.start();
}

void OrganisationEditor::save()
{
    m_workspace.saveDraft(m_org, m_draft.isEmpty() ? Json::object() : m_draft.toJson());
}

void OrganisationEditor::update()
{
    if (m_draft.isEmpty() || m_sending == Sending::Deciding) return;
    const auto found = issues();
    Rejection invalid{"ERR_INVALID", Json::object(), {}, {}};
    for (const Issue& i : found)
        if (i.severity == Severity::Error) invalid.issues.push_back(i);
    if (!invalid.issues.empty()) {
        invalid.code = invalid.issues.front().code;
        Q_EMIT refused(invalid);
        return;
    }
    m_sending = Sending::Deciding;
    m_sentDraft = m_draft.toJson();
    Q_EMIT sendingChanged();
    m_workspace.submit(m_org, "UpdateOrganisation", m_draft.commandArgs(), this, [this](Submitted outcome) {
        if (!outcome) {
            m_sending = Sending::Nothing;
            Q_EMIT sendingChanged();
            if (const auto* r = std::get_if<Rejection>(&outcome.error())) Q_EMIT refused(*r);
            else Q_EMIT saveFailed(QString::fromStdString(std::get<Failure>(outcome.error()).code));
            return;
        }
        m_sent = *outcome;
        m_sending = Sending::OnTheWay;
        m_undo.clear(); // what is handed over cannot be taken back by Undo
        if (m_draft.toJson() == m_sentDraft) m_draft.discard();
        save();
        follow();
        Q_EMIT changed();
        Q_EMIT sendingChanged();
    });
}

void OrganisationEditor::follow()
{
    if (!m_view || (m_sending != Sending::OnTheWay && m_sending != Sending::Waiting)) return;
    const Sending before = m_sending;
    const auto problem = std::ranges::find(m_view->problems, m_sent, &Problem::id);
    if (problem != m_view->problems.end()) m_sending = Sending::Refused;
    else if (m_view->status.waiting == 0) m_sending = Sending::Accepted;
    else m_sending = m_workspace.connection() == Connection::Online ? Sending::OnTheWay : Sending::Waiting;
    if (m_sending != before) Q_EMIT sendingChanged();
}

void OrganisationEditor::acknowledge()
{
    if (m_sending == Sending::Accepted || m_sending == Sending::Refused || m_sending == Sending::Waiting) {
        m_sending = Sending::Nothing;
        Q_EMIT sendingChanged();
    }
}

void OrganisationEditor::saveNow()
{
    m_saveTimer.stop();
    if (m_loaded) save();
}

Uuid OrganisationEditor::freshId()
{
    return m_workspace.freshId();
}

} // namespace sek
