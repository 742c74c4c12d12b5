// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/paper.h"

#include "core/base/file_kind.h"
#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/domain/attendance/reason.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <array>

namespace sek::attendance {

namespace {

constexpr std::array MimeTypes = {"application/pdf", "image/jpeg", "image/png"};

/// The report of that revision, with what must hold for every act on its paper.
std::expected<std::optional<Report>, Rejection> meant(const char* command, const Records& records, const Context& context, const Json& args)
{
    auto found = reportIn(records, args);
    if (!found || !*found) return found;
    const Report& r = **found;
    if (auto ok = sameRevision(r, integer(args, "revision")); !ok) return std::unexpected(ok.error());
    if (auto ok = authoriseIn(command, records, context, {r.of.projectId}); !ok) return std::unexpected(ok.error());
    if (r.of.isOf(context.actor)) return reject("self_signing");
    return found;
}

Decision put(const Report& r)
{
    Changes changes;
    changes.put(reportKey(r.id), r.body);
    return changes;
}

} // namespace

Decision submitPaper(const Records& records, const Context& context, const Json& args)
{
    auto found = meant("SubmitPaper", records, context, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    const Json& scan = at(args, "scan");
    const std::string file = text(scan, "sha256"), mime = text(scan, "mime");
    const std::int64_t size = integer(scan, "byte_size");
    if (fromHex(file).size() != 32 || std::ranges::find(MimeTypes, mime) == MimeTypes.end() || size <= 0 || size > MaxFileBytes)
        return reject("ERR_BAD_COMMAND", {{"field", "scan"}});
    if (context.attachments && context.attachments->size(file) != size) return reject("ERR_FILE_MISSING", {{"field", "scan"}});
    if (!(" " + text(r.of.project, "signing_methods") + " ").contains(" paper ")) return reject("paper_off");
    if (r.state() != ReportState::Reported && r.state() != ReportState::CodeActive) return std::unexpected(wrongState(r));
    // The code on the paper names one content: what was signed in ink is this month as it stands, or nothing.
    if (r.contentHash().empty() || text(args, "content_hash") != r.contentHash())
        return reject("content_mismatch", {{"revision", r.revision()}});
    if (r.body.contains("paper")) return reject("paper_waits");
    r.body["paper"] = {{"sha256", file},
                       {"byte_size", size},
                       {"mime", mime},
                       {"by", context.actor.text()},
                       {"at", toRfc3339(context.now)}};
    return put(r);
}

Decision acceptPaper(const Records& records, const Context& context, const Json& args)
{
    auto found = meant("AcceptPaper", records, context, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    const std::string file = text(at(r.body, "paper"), "sha256");
    if (file.empty()) return reject("no_paper");
    if (r.state() != ReportState::Reported) return std::unexpected(wrongState(r));
    if (text(r.body["paper"], "by") == context.actor.text()) return reject("second_person_needed");
    r.body["paper"]["compared_by"] = context.actor.text();
    r.body["paper"]["compared_at"] = toRfc3339(context.now);
    return signedOnPaper(records, context, r, file);
}

Decision returnPaper(const Records& records, const Context& context, const Json& args)
{
    auto found = meant("ReturnPaper", records, context, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    const Json paper = at(r.body, "paper");
    if (text(paper, "sha256").empty()) return reject("no_paper");
    if (r.state() != ReportState::Reported && r.state() != ReportState::CodeActive) return std::unexpected(wrongState(r));
    const auto why = reasonIn(args, "reason", true);
    if (!why) return std::unexpected(why.error());
    r.body.erase("paper");
    r.body["paper_returned"] = {{"by", context.actor.text()}, {"at", toRfc3339(context.now)}, {"reason", *why}};
    return put(r);
}

} // namespace sek::attendance
