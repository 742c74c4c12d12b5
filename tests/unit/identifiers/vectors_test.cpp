// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/check_digits.h"
#include "tests/unit/identifiers/table.h"
#include "tests/unit/identifiers/tests.h"

#include <QTest>

using namespace sek;

namespace {

QString yesNo(bool b)
{
    return b ? QStringLiteral("yes") : QStringLiteral("no");
}

const QString None = QStringLiteral("none");

/// The check digit that the rule demands for the stored number, so that a row states it independently.
int demandedCheck(IdKind kind, const QString& stored)
{
    switch (kind) {
    case IdKind::nip:
        return ident::nipCheck(QStringView(stored).left(9));
    case IdKind::regon:
        return ident::regonCheck9(QStringView(stored).left(8));
    case IdKind::lvPersonalCode:
        return ident::lvPersonalCheck(QStringView(stored).left(10));
    case IdKind::lvRegistration:
        return ident::lvRegistrationCheck(QStringView(stored).left(10));
    default:
        return -2;
    }
}

/// What the value says for a fact's name; a name nobody knows gives a text no row expects.
QString factOf(IdKind kind, const IdValue& v, const QString& name)
{
    const IdFacts& f = v.facts;
    const QHash<QString, QString> all{
        {QStringLiteral("birth"), f.birthDate ? f.birthDate->toString(Qt::ISODate) : None},
        {QStringLiteral("birthYear"), f.birthYear ? QString::number(*f.birthYear) : None},
        {QStringLiteral("sex"), !f.sex               ? None
                                : *f.sex == Sex::man ? QStringLiteral("man")
                                                     : QStringLiteral("woman")},
        {QStringLiteral("form"), f.oldForm   ? QStringLiteral("old")
                                 : f.newForm ? QStringLiteral("new")
                                             : None},
        {QStringLiteral("ten"), f.tenDigitForm},
        {QStringLiteral("check"), QString::number(demandedCheck(kind, v.stored))},
        {QStringLiteral("check14"),
         QString::number(ident::regonCheck14(QStringView(v.stored.leftJustified(14, u'0')).left(13)))},
        {QStringLiteral("parent"), f.parent},
        {QStringLiteral("group"), f.group ? QString::number(*f.group) : None},
        {QStringLiteral("ninety"), yesNo(f.ninetySeries)},
        {QStringLiteral("inside"), f.inside ? latin(toString(*f.inside)) : None},
        {QStringLiteral("insideShown"), f.insideShown},
        {QStringLiteral("personal"), yesNo(f.personalDataInside)},
        {QStringLiteral("sensitivity"), latin(toString(v.sensitivity))},
        {QStringLiteral("bank"), f.bank},
        {QStringLiteral("warning"), v.warnings.empty() ? None : latin(toString(v.warnings.front().code))},
        {QStringLiteral("region"), f.region},
        {QStringLiteral("type"), f.phoneType == PhoneType::mobile  ? QStringLiteral("mobile")
                                 : f.phoneType == PhoneType::fixed ? QStringLiteral("fixed")
                                                                   : QStringLiteral("other")},
        {QStringLiteral("national"), f.national},
        {QStringLiteral("compare"), f.compareKey},
        {QStringLiteral("secret"), v.secret},
    };
    return all.value(name, QStringLiteral("no such fact"));
}

QString saidOf(const IdProblem& p, const QString& name)
{
    QStringList expected;
    for (const int n : p.expected)
        expected.append(QString::number(n));
    const QHash<QString, QString> all{
        {QStringLiteral("expected"), expected.join(u' ')},
        {QStringLiteral("typed"), QString::number(p.typed)},
        {QStringLiteral("offer"), p.offer},
        {QStringLiteral("reason"), latin(p.reason)},
        {QStringLiteral("offending"), p.offending},
        {QStringLiteral("looksLike"), p.looksLike ? latin(toString(*p.looksLike)) : None},
        {QStringLiteral("sensitivity"), latin(toString(p.sensitivity))},
    };
    return all.value(name, QStringLiteral("no such parameter"));
}

void addRows(const QString& file, const QString& remark)
{
    QTest::addColumn<TableRow>("row");
    int i = 0;
    for (const TableRow& row : readTable(file))
        QTest::newRow(nameOf(++i, row, row[remark]).constData()) << row;
}

} // namespace

Q_DECLARE_METATYPE(TableRow)

class VectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allVectorsAreThere()
    {
        QCOMPARE(readTable(QStringLiteral("valid.tsv")).size(), 154);
        QCOMPARE(readTable(QStringLiteral("invalid.tsv")).size(), 159);
    }

    void everyKindWithATableHasBothSorts()
    {
        for (const QString& file : {QStringLiteral("valid.tsv"), QStringLiteral("invalid.tsv")}) {
            QHash<IdKind, int> rows;
            for (const TableRow& row : readTable(file))
                ++rows[kindOf(row)];
            for (int k = 0; k < static_cast<int>(IdKind::personName); ++k)
                QVERIFY2(rows.value(static_cast<IdKind>(k)) >= 5, toString(static_cast<IdKind>(k)).data());
        }
    }

    void validIsAccepted_data() { addRows(QStringLiteral("valid.tsv"), QStringLiteral("origin")); }
    void validIsAccepted()
    {
        QFETCH(TableRow, row);
        const IdKind kind = kindOf(row);
        const IdResult r = parse(kind, unescaped(row[QStringLiteral("typed")]), contextOf(row));
        QVERIFY2(r, r ? "" : toString(r.error().code).data());
        QCOMPARE(r->stored, row[QStringLiteral("stored")]);
        QCOMPARE(r->shown, row[QStringLiteral("shown")]);
        if (const QString masked = row[QStringLiteral("masked")]; !masked.isEmpty()) {
            QCOMPARE(r->masked, masked);
            QCOMPARE(maskIdentifier(kind, r->stored), masked);
            QCOMPARE(maskIdentifier(kind, r->shown), masked);
        }
        for (const auto& [name, value] : pairsOf(row[QStringLiteral("facts")]))
            QVERIFY2(
                factOf(kind, *r, name) == value,
                qPrintable(name + QStringLiteral(" is ") + factOf(kind, *r, name) + QStringLiteral(", not ") + value));
        const bool warned = row[QStringLiteral("facts")].contains(QLatin1String("warning=check"));
        QCOMPARE(r->warnings.empty(), !warned);
    }

    void validIsAcceptedAgainAsStoredAndAsShown_data() { validIsAccepted_data(); }
    void validIsAcceptedAgainAsStoredAndAsShown()
    {
        QFETCH(TableRow, row);
        const IdKind kind = kindOf(row);
        const IdContext context = contextOf(row);
        const IdResult once = parse(kind, unescaped(row[QStringLiteral("typed")]), context);
        QVERIFY(once);
        if (kind == IdKind::oneTimeCode) {
            QVERIFY(once->stored.isEmpty() && once->shown.isEmpty());
            return;
        }
        for (const QString& text : {once->stored, once->shown}) {
            const IdResult again = parse(kind, text, context);
            QVERIFY(again);
            QCOMPARE(again->stored, once->stored);
            QCOMPARE(again->shown, once->shown);
        }
    }

    void invalidIsRefused_data() { addRows(QStringLiteral("invalid.tsv"), QStringLiteral("why")); }
    void invalidIsRefused()
    {
        QFETCH(TableRow, row);
        const IdKind kind = kindOf(row);
        const IdResult r = parse(kind, unescaped(row[QStringLiteral("typed")]), contextOf(row));
        const IdProblem* p = firstProblem(r);
        QVERIFY(p);
        QCOMPARE(latin(toString(p->code)), row[QStringLiteral("code")]);
        QCOMPARE(latin(toString(p->severity)), row[QStringLiteral("severity")]);
        QCOMPARE(r.has_value(), p->severity == IdSeverity::warning);
        QVERIFY(p->sensitivity >= sensitivityOf(kind));
        for (const auto& [name, value] : pairsOf(row[QStringLiteral("says")]))
            QVERIFY2(saidOf(*p, name) == value,
                     qPrintable(name + QStringLiteral(" is ") + saidOf(*p, name) + QStringLiteral(", not ") + value));
    }
};

std::unique_ptr<QObject> makeVectorsTest()
{
    return std::make_unique<VectorsTest>();
}

#include "vectors_test.moc"
