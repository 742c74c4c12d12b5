// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/canvas.h"
#include "core/output/certificate_pdf.h"
#include "core/output/certificate_texts.h"

#include <functional>
#include <vector>

/// The parts of a certificate's page. Not for use outside this folder.
namespace sek::page {

inline constexpr double Left = 13, Right = Canvas::Width - 13, Top = 12, Bottom = Canvas::Height - 10;
inline constexpr double BodyWidth = Right - Left;
inline constexpr double FootHeight = 29;

// Paper and ink, as on the screen.
inline const QColor Ink(0x20, 0x22, 0x26), Muted(0x5A, 0x5D, 0x63), Accent(0x1F, 0x3A, 0x5F), Hair(0xDA, 0xDA, 0xD5),
    Rule(0x8A, 0x8C, 0x90), Weekend(0xEC, 0xEC, 0xE8);

inline const TextStyle Label{6.8, Face::Regular, Muted}, Value{8.8, Face::Regular, Ink}, Strong{8.8, Face::Semibold, Ink},
    Heading{9.2, Face::Semibold, Accent}, Small{6.8, Face::Regular, Ink};

struct Paper
{
    Canvas& canvas;
    const CertificateContent& content;
    const CertificateIssue& issue;
    const CertificateTexts& texts;
};

/// Something that stands on one page as a whole.
struct Block
{
    double height = 0;
    std::function<void(double y)> draw;
    bool row = false;  ///< of the table: its head is repeated when the page changes before it
    bool keep = false; ///< must not be parted from the block before it
};

double head(const Paper& paper, bool draw);             ///< first page; returns its height
double headAgain(const Paper& paper, bool draw);        ///< the others
void foot(const Paper& paper, const QPainterPath& qr, int page, int pages);
Block facts(const Paper& paper);
Block tableHead(const Paper& paper);
std::vector<Block> tableRows(const Paper& paper);
Block totals(const Paper& paper);
std::vector<Block> notes(const Paper& paper);
Block statements(const Paper& paper);
Block boxes(const Paper& paper);

QByteArray qrText(const CertificateContent& content, const CertificateIssue& issue);

} // namespace sek::page
