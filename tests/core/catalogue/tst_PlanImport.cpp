// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ColumnGuess.h"
#include "core/catalogue/ExportCatalogue.h"
#include "core/catalogue/PlanImport.h"
#include "core/catalogue/SheetReader.h"
#include "tests/core/catalogue/ImportActs.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace comptoir;
using namespace comptoir::catalogue;
using comptoir::test::carriedOut;
using comptoir::test::frenchLaw;
using comptoir::test::plannedFrom;
using Act = ImportPlan::Act;

namespace {

/// The class that an item of the plan is taxed by.
QByteArray vatOf(const ImportPlan &plan, const ImportPlan::Row &row)
{
    if (!row.item.vatClass.isEmpty())
        return row.item.vatClass;
    for (const Department &department : plan.newDepartments) {
        if (department.name == row.department)
            return department.vatClass;
    }
    return {};
}

QString unitName(Unit unit)
{
    return unit == Unit::Kilogram ? QStringLiteral("kg")
        : unit == Unit::Litre     ? QStringLiteral("l")
        : unit == Unit::Metre     ? QStringLiteral("m")
                                  : QString();
}

QJsonObject told(const ImportPlan &plan, const ImportPlan::Row &row)
{
    QJsonObject json{{QStringLiteral("line"), row.line},
                     {QStringLiteral("name"), row.item.name},
                     {QStringLiteral("price_c"), QJsonValue::Null},
                     {QStringLiteral("department"), row.department},
                     {QStringLiteral("vat"), QString::fromUtf8(vatOf(plan, row))}};
    if (row.item.price)
        json.insert(QStringLiteral("price_c"), row.item.price->cents());
    if (!row.item.codes.isEmpty())
        json.insert(QStringLiteral("codes"), QJsonArray::fromStringList(row.item.codes));
    if (row.stock)
        json.insert(QStringLiteral("stock"), row.stock->thousandths());
    if (row.item.unit != Unit::Piece)
        json.insert(QStringLiteral("unit"), unitName(row.item.unit));
    return json;
}

QByteArray refusedAs(const QByteArray &csv, const Goods &goods = {})
{
    const auto plan = plannedFrom(csv, goods);
    return plan && plan->refused.size() == 1 ? plan->refused[0].code : QByteArray("not refused");
}

} // namespace

class tst_PlanImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A new file is a new case; one without an expectation fails.
    void understandsTheListsOfOtherTills()
    {
        const QDir folder(test::sourcePath(QStringLiteral("tests/data/catalogue/imports")));
        int files = 0;
        const auto lists = folder.entryInfoList(
            {QStringLiteral("*.csv"), QStringLiteral("*.xlsx")});
        for (const QFileInfo &file : lists) {
            const QString expectation = file.completeBaseName() + QStringLiteral(".json");
            const auto expected = test::jsonOf(folder.filePath(expectation)).object();
            QVERIFY2(!expected.isEmpty(), qPrintable(file.fileName() + u": review me"));
            const auto plan = plannedFrom(test::contentOf(file.filePath()));
            QVERIFY2(plan, qPrintable(file.fileName()));
            QJsonArray rows, refused;
            for (const auto &row : plan->rows)
                rows.append(told(*plan, row));
            for (const auto &row : plan->refused)
                refused.append(QJsonObject{{QStringLiteral("line"), row.line},
                                           {QStringLiteral("code"), QString::fromUtf8(row.code)}});
            const QJsonObject found{{QStringLiteral("rows"), rows},
                                    {QStringLiteral("refused"), refused}};
            if (found != expected)
                std::printf("%s\n", QJsonDocument(found).toJson().constData());
            QVERIFY2(found == expected, qPrintable(file.fileName()));
            ++files;
        }
        QCOMPARE(files, 5);
    }

    void tellsEachBadRowWithItsLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *cells, const char *code) {
            QTest::newRow(cells) << QByteArray(cells) << QByteArray(code);
        };
        row(";1,00;;;", "catalogue/name-empty");
        row("Cola;1,80;5449000000990;;", "catalogue/code-wrong");
        row("Cola;1,80;5,449E+12;;", "catalogue/code-rounded");
        row("Cola;1,80;5449000000996;19,6;", "catalogue/vat-unknown");
        row("Cola;1,80;5449000000996;A;", "catalogue/vat-unknown");
        row("Cola;un euro;;;", "catalogue/price-unreadable");
        row("Cola;1.234;;;", "catalogue/price-unreadable");
        row("Cola;-1,80;;;", "catalogue/price-negative");
        row("Cola;1,80;;;beaucoup", "catalogue/quantity-unreadable");
    }
    void tellsEachBadRowWithItsLineAndReason()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QByteArray, code);
        const auto plan = plannedFrom("Nom;Prix;EAN;TVA;Stock\nPain;1,20;;5,5;3\n" + row + "\n");
        QVERIFY(plan.has_value());
        QCOMPARE(plan->read, 2);
        QCOMPARE(plan->rows.size(), 1u);
        QCOMPARE(plan->refused.size(), 1u);
        QCOMPARE(plan->refused[0].code, code);
        QCOMPARE(plan->refused[0].line, 3);
        QCOMPARE(plan->refused[0].cells.size(), 5);
    }

    void namesTheDigitThatWouldBeRight()
    {
        const auto plan = plannedFrom("Nom;EAN\nCola;5449000000990\n");
        QCOMPARE(plan->refused[0].facts.value(QStringLiteral("expected")).toString(),
                 QStringLiteral("6"));
    }

    void takesACodeOnceOnly()
    {
        const auto plan = plannedFrom("Nom;EAN\nCola;5449000000996\nCola 33;5449000000996\n");
        QCOMPARE(plan->rows.size(), 1u);
        QCOMPARE(plan->refused[0].code, QByteArray("catalogue/code-twice"));
        QCOMPARE(plan->refused[0].facts.value(QStringLiteral("line")).toInt(), 2);
        // UPC-A and its EAN-13 are one code.
        QCOMPARE(refusedAs("Nom;EAN\nRadis;036000291452\nNavets;0036000291452\n"),
                 QByteArray("catalogue/code-twice"));
        QCOMPARE(refusedAs("Nom;PLU\nRadis;12\nNavets;12\n"), QByteArray("catalogue/code-twice"));
        QCOMPARE(refusedAs("Nom;Prix\nRadis;1,00\nRadis;2,00\n"),
                 QByteArray("catalogue/row-twice"));
    }

    void doesNotMeltTwoItemsOfTheShopIntoOne()
    {
        const Goods goods = carriedOut(
            *plannedFrom("Nom;EAN\nCola;5449000000996\nThé;3760123456784\n"), {});
        QCOMPARE(refusedAs("Nom;EAN\nMélange;5449000000996 3760123456784\n", goods),
                 QByteArray("catalogue/code-taken"));
    }

    void needsAColumnOfNames()
    {
        const auto plan = plannedFrom("EAN;Prix\n5449000000996;1,80\n");
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, QByteArray("catalogue/name-column-missing"));
    }

    void changesOnlyWhatTheListSays()
    {
        Goods goods = carriedOut(*plannedFrom("Nom;Nom court;Prix;EAN;Rayon;TVA;Stock\n"
                                              "Cola;COLA 33;1,80;5449000000996;Boissons;10;24\n"
                                              "Eau;;0,90;;Boissons;5,5;12\n"),
                                 {});
        const auto plan = plannedFrom("Nom;Prix;EAN\nCola 33 cl;;5449000000996\n", goods);
        QCOMPARE(plan->rows.size(), 1u);
        QVERIFY(plan->rows[0].act == Act::Change);
        QVERIFY(plan->newDepartments.empty());
        Item expected = goods.items[0];
        expected.name = QStringLiteral("Cola 33 cl");
        QVERIFY(plan->rows[0].item == expected);
        const auto byName = plannedFrom("Nom;Rayon;Prix\nEau;boissons;1,00\n", goods);
        QVERIFY(byName->rows[0].act == Act::Change);
        QVERIFY(byName->rows[0].item.id == goods.items[1].id);
        const auto elsewhere = plannedFrom("Nom;Rayon;Prix\nEau;Épicerie;1,00\n", goods);
        QVERIFY(elsewhere->rows[0].act == Act::Create);
    }

    void namesARateOnlyWhereItIsNotTheDepartments()
    {
        const Goods goods = carriedOut(*plannedFrom("Nom;Rayon;TVA\nEau;Boissons;5,5\n"
                                                    "Jus;Boissons;5,5\nBière;Boissons;20\n"),
                                       {});
        QCOMPARE(goods.departments[0].vatClass, QByteArray("reduced"));
        QCOMPARE(goods.items[1].vatClass, QByteArray());
        QCOMPARE(goods.items[2].vatClass, QByteArray("normal"));
        const auto back = plannedFrom("Nom;Rayon;TVA\nBière;Boissons;5,5\n", goods);
        QVERIFY(back->rows[0].act == Act::Change);
        QCOMPARE(back->rows[0].item.vatClass, QByteArray());
    }

    void changesNothingTheSecondTime()
    {
        const QByteArray list = "Nom;Prix;EAN;Rayon;TVA;Stock;Favori;Unité\n"
                                "Cola;1,80;5449000000996;Boissons;10;24;oui;\n"
                                "Jus;2,80;;Boissons;5,5;;;\n"
                                "Limonade;2,50;;Boissons;10;;2;\n"
                                "Pommes;2,90;;;;12,5;oui;kg\n"
                                "Radis;1,50;036000291452;;5,5;;;\n";
        const auto first = plannedFrom(list);
        QCOMPARE(first->rows.size(), 5u);
        QCOMPARE(first->newDepartments.size(), 2u);
        QCOMPARE(first->newDepartments[0].vatClass, QByteArray("intermediate"));
        const Goods goods = carriedOut(*first, {});
        const auto second = plannedFrom(list, goods);
        QCOMPARE(second->rows.size(), 5u);
        for (const auto &row : second->rows)
            QVERIFY2(row.act == Act::Unchanged, qPrintable(row.item.name));
        QVERIFY(second->newDepartments.empty());
    }

    void leavesItemsWhereTheyStandWhenTwoDepartmentsHaveOneName()
    {
        const QByteArray list = "Nom;Rayon;EAN\nCola;Boissons;5449000000996\n";
        Goods goods = carriedOut(*plannedFrom(list), {});
        Department second = goods.departments[0];
        second.id = *DepartmentId::fromBytes(QByteArray(16, 'z'));
        second.vatClass = "reduced";
        goods.departments.push_back(second);
        goods.items[0].department = second.id;
        QVERIFY(plannedFrom(list, goods)->rows[0].act == Act::Unchanged);
    }

    void takesInItsOwnExportWithoutAChange()
    {
        const auto plan = plannedFrom(
            "Nom;Nom court;Prix;EAN;Rayon;TVA;Stock;Favori;Unité;PLU;Click & collect;Couleur;"
            "Âge minimum\n"
            "\"Vin; \"\"rouge\"\"\nbio\";VIN;1 234,50 €;5449000000996 3760123456784;Vins;20;-3;2;;;"
            "oui;7;18\n"
            "=1+1;-x;;;Vins;0;;;kg;00042;;;\n"
            "'@nom;;0,05;A 12;'+Épicerie;5,5;0,125;;m;;;;\n");
        QCOMPARE(plan->rows.size(), 3u);
        const Goods goods = carriedOut(*plan, {});
        const QByteArray csv = exportCatalogue(goods, frenchLaw(), test::today());
        for (const QByteArray &line : csv.split('\n')) {
            for (const QByteArray &cell : line.split(';'))
                QVERIFY2(!QByteArray("=+-@\t").contains(cell.isEmpty() ? 'x' : cell[0]),
                         cell.constData());
        }
        const auto sheet = readSheet(QStringLiteral("export.csv"), csv);
        QCOMPARE(guessColumns(*sheet).origin, SheetOrigin::Comptoir);
        const auto same = plannedFrom(csv, goods);
        QVERIFY(same->refused.empty());
        for (const auto &row : same->rows)
            QVERIFY2(row.act == Act::Unchanged, qPrintable(row.item.name));
        const Goods again = carriedOut(*plannedFrom(csv), {});
        QCOMPARE(exportCatalogue(again, frenchLaw(), test::today()), csv);
        QVERIFY(again.items[1].name == u"=1+1" && again.items[2].name == u"@nom");
    }

    void takesBackWhateverPeopleCallThings()
    {
        const auto strings = test::jsonOf(test::corpus(QStringLiteral("naughty-strings"))
                                              .filePath(QStringLiteral("blns.json")))
                                 .array();
        if (strings.isEmpty())
            QSKIP("corpus missing: 485 naughty strings left out");
        Goods goods;
        Department department;
        department.id = *DepartmentId::fromBytes(QByteArray(16, 'd'));
        department.name = QStringLiteral("=cmd|' /C calc'!A0");
        goods.departments.push_back(department);
        QStringList names;
        for (const auto &value : strings) {
            const QString name = value.toString().simplified();
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        for (const QString &name : names) {
            Item item;
            item.id = *ItemId::fromBytes(
                QByteArray::number(int(goods.items.size())).rightJustified(16, '0'));
            item.department = department.id;
            item.name = item.shortName = name;
            goods.items.push_back(item);
        }
        const QByteArray csv = exportCatalogue(goods, frenchLaw(), test::today());
        const auto plan = plannedFrom(csv, goods);
        QVERIFY(plan.has_value());
        QVERIFY2(plan->refused.empty(),
                 plan->refused.empty() ? "" : plan->refused[0].code.constData());
        QCOMPARE(plan->rows.size(), goods.items.size());
        for (size_t at = 0; at < plan->rows.size(); ++at) {
            QVERIFY2(plan->rows[at].item == goods.items[at], qPrintable(goods.items[at].name));
            QVERIFY(plan->rows[at].act == Act::Unchanged);
        }
        std::printf("naughty strings: %d of %d, others are blank or twice\n", int(names.size()),
                    int(strings.size()));
    }
};

QTEST_GUILESS_MAIN(tst_PlanImport)
#include "tst_PlanImport.moc"
