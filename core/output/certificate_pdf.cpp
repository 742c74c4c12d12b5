// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/certificate_pdf.h"

#include "core/base/hash.h"
#include "core/evidence/jws.h"
#include "core/output/certificate_page.h"
#include "core/output/pdf/archive.h"
#include "core/output/qr.h"

#include <QColorSpace>
#include <QPainterPath>

namespace sek {

namespace {

struct Placed
{
    page::Block block;
    double y = 0;
};

/// Puts the blocks below each other; where a page ends within the table, its head comes again.
std::vector<std::vector<Placed>> laidOut(const page::Paper& paper)
{
    using namespace page;
    const double end = Bottom - FootHeight - 2;
    std::vector<Block> blocks;
    blocks.push_back(facts(paper));
    const Block columns = tableHead(paper);
    std::vector<Block> rows = tableRows(paper);
    blocks.push_back(columns);
    for (Block& b : rows) blocks.push_back(std::move(b));
    blocks.push_back(totals(paper));
    for (Block& b : notes(paper)) blocks.push_back(std::move(b));
    blocks.push_back(statements(paper));
    blocks.push_back(boxes(paper));

    std::vector<std::vector<Placed>> pages(1);
    double y = Top + head(paper, false);
    const double again = Top + headAgain(paper, false);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        // A block asks for room for those that must not be parted from it.
        double wanted = blocks[i].height;
        for (std::size_t k = i + 1; k < blocks.size() && blocks[k].keep; ++k) wanted += blocks[k].height;
        if (y + wanted > end && !blocks[i].keep) {
            pages.emplace_back();
            y = again;
            if (blocks[i].row) {
                pages.back().push_back({columns, y});
                y += columns.height;
            }
        }
        pages.back().push_back({blocks[i], y});
        y += blocks[i].height;
    }
    return pages;
}

std::string_view markPath(CertificateMark mark)
{
    return mark == CertificateMark::Superseded ? "mark.superseded" : "mark.preliminary";
}

const QColor& markColour(CertificateMark mark)
{
    static const QColor preliminary(0xDD, 0xE1, 0xE8), superseded(0xF3, 0xD4, 0xCF);
    return mark == CertificateMark::Superseded ? superseded : preliminary;
}

std::vector<QByteArray> sealedRecords(const std::vector<SealedLeaf>& seals)
{
    std::vector<QByteArray> out;
    for (const SealedLeaf& leaf : seals)
        if (const auto jws = parseJws(leaf.seal)) out.push_back(jws->payload);
    return out;
}

} // namespace

Result<QByteArray> certificatePages(const CertificateContent& content, const CertificateIssue& issue)
{
    constexpr double CodeSide = 25;
    const auto qr = qrPath(page::qrText(content, issue), CodeSide);
    if (!qr) return failure(qr);
    const CertificateTexts& texts = certificateTexts(issue.language);
    Canvas canvas(texts.word("title.generic"));
    const page::Paper paper{canvas, content, issue, texts};
    const auto pages = laidOut(paper);
    for (std::size_t n = 0; n < pages.size(); ++n) {
        if (n > 0) canvas.newPage();
        for (const auto phase : {Canvas::Phase::Ground, Canvas::Phase::Ink}) {
            canvas.setPhase(phase);
            if (phase == Canvas::Phase::Ink && issue.mark != CertificateMark::None)
                canvas.mark(texts.word(markPath(issue.mark)), markColour(issue.mark));
            n == 0 ? page::head(paper, true) : page::headAgain(paper, true);
            for (const Placed& p : pages[n]) p.block.draw(p.y);
            page::foot(paper, *qr, static_cast<int>(n) + 1, static_cast<int>(pages.size()));
        }
    }
    return canvas.finish();
}

Result<QByteArray> certificatePdf(const CertificateOrder& order, const SealIdentity& identity)
{
    const PackageContents& e = order.evidence;
    const auto content = certificateContent(e.content);
    if (!content) return failure(content);
    auto signatures = certificateSignatures(sealedRecords(e.seals), *content);
    if (!signatures) return failure(signatures);
    CertificateIssue issue{order.number, order.mark, order.language, order.timeZone, std::move(*signatures), e.documentId};
    if (!e.checkpoint.empty()) {
        const auto jws = parseJws(e.checkpoint);
        const auto checkpoint = jws ? parseCheckpoint(jws->payload) : Result<Checkpoint>(fail("checkpoint_form"));
        if (!checkpoint) return failure(checkpoint);
        issue.logSize = checkpoint->size;
        issue.logRoot = hex(checkpoint->root);
    }
    issue.hubKey = identity.key.publicKey().thumbprint();
    const auto pages = certificatePages(*content, issue);
    if (!pages) return failure(pages);

    const CertificateTexts& texts = certificateTexts(order.language);
    const PackageMembers members = certificateMembers(e);
    const std::vector<PdfAttachment> attachments = {
        {package::Content, members.at(package::Content), "application/json", "Source", texts.word("attachments.content")},
        {certificate::Signatures, members.at(certificate::Signatures), "application/json", "Supplement",
         texts.word("attachments.signatures")},
        {certificate::Keys, members.at(certificate::Keys), "application/json", "Supplement", texts.word("attachments.keys")}};
    const QString month = content->wholeMonth() ? texts.month(content->from) : texts.date(content->from);
    const PdfFacts facts{(texts.word("title.generic") + u' ' + QString::fromStdString(order.number)).trimmed(),
                         QString::fromStdString(e.orgName), content->projectName + QStringLiteral(", ") + month, texts.language(),
                         e.madeAt};
    const auto archival = archivalPdf(*pages, facts, attachments, QColorSpace(QColorSpace::SRgb).iccProfile());
    if (!archival) return failure(archival);
    return sealPdf(*archival, identity, {QString::fromStdString(e.orgName), texts.word("seal_reason"), e.madeAt});
}

} // namespace sek
