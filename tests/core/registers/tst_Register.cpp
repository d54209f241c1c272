// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/BlobName.h"
#include "core/registers/MergePlan.h"
#include "tests/support/SeededEntropy.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::registers;

namespace {

DeviceId actor(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number);
    return *DeviceId::fromBytes(bytes);
}

Stamp stamp(qint64 ms, int who = 1)
{
    return {{ms, 0}, actor(who)};
}

} // namespace

class tst_Register : public QObject
{
    Q_OBJECT
private:
    static Register written(const QJsonValue &value, qint64 ms, qint64 baseMs = 0, int who = 1)
    {
        return {value, stamp(ms, who), baseMs == 0 ? Stamp() : stamp(baseMs)};
    }

private Q_SLOTS:
    void readsTheStampsItWrites()
    {
        const Stamp at{{0x19f3a7c2e40, 2}, actor(7)};
        QCOMPARE(at.text(), QByteArray("19f3a7c2e40-0002@00000000-0000-0000-0000-000000000007"));
        QVERIFY(Stamp::fromText(at.text()) == at);
        for (const char *bad : {"", "19f3a7c2e40-0002", "@", "x@y", "19f3a7c2e40-0002@7"})
            QVERIFY2(!Stamp::fromText(bad), bad);
    }
    void breaksTiesOfClocksByDevice()
    {
        QVERIFY(beats(u"name"_qs, written(u"b"_qs, 5, 0, 2), written(u"a"_qs, 5, 0, 1)));
        QVERIFY(!beats(u"name"_qs, written(u"a"_qs, 5, 0, 1), written(u"b"_qs, 5, 0, 2)));
    }
    void countsAClockInTheFutureAsArrival()
    {
        const Instant now = Instant::fromMs(1'000'000);
        QCOMPARE(counted({1'060'000, 3}, now, 9), (wire::Hlc{1'060'000, 3}));
        QCOMPARE(counted({1'060'001, 3}, now, 9), (wire::Hlc{1'000'000, 9}));
        QCOMPARE(counted({1'060'001, 3}, now, 65'546), (wire::Hlc{1'000'000, 10}));
        QCOMPARE(counted({3, 3}, now, 9), (wire::Hlc{3, 3}));
    }
    void letsOnlyWhoSawADeletionTakeItBack()
    {
        const Register deletion = written(true, 100);
        const Register staleWithFastClock = written(false, 900, 50);
        const Register revival = written(false, 200, 100);
        QVERIFY(beats(deletedField, deletion, staleWithFastClock));
        QVERIFY(beats(deletedField, revival, deletion));
        QVERIFY(beats(deletedField, written(true, 300), revival));
    }
    /// Whatever arrives first: the same write stays (P9 with cycles would not).
    void ordersDeletionsAndRevivalsTotally()
    {
        test::SeededEntropy entropy(5);
        for (int round = 0; round < 2000; ++round) {
            std::vector<Register> writes;
            for (int i = 0; i < 5; ++i) {
                const qint64 ms = 1 + entropy.below(8);
                writes.push_back(written(entropy.below(2) == 0, ms, entropy.below(int(ms)),
                                         1 + entropy.below(3)));
            }
            std::optional<Register> winner;
            for (int order = 0; order < 10; ++order) {
                for (size_t i = writes.size() - 1; i > 0; --i)
                    std::swap(writes[i], writes[size_t(entropy.below(int(i) + 1))]);
                Register stays = writes.front();
                for (const Register &other : writes) {
                    if (beats(deletedField, other, stays))
                        stays = other;
                }
                if (!winner)
                    winner = stays;
                QCOMPARE(stays.at, winner->at);
                QCOMPARE(stays.value, winner->value);
            }
        }
    }
    void plansEachFieldByItself()
    {
        const Values base{
            {u"name"_qs, u"Pain"_qs}, {u"price"_qs, 110}, {u"note"_qs, u"x"_qs}, {u"gone"_qs, 1}};
        const Values mine{{u"name"_qs, u"Pain long"_qs},
                          {u"price"_qs, 110},
                          {u"note"_qs, u"y"_qs},
                          {u"new"_qs, 1},
                          {u"gone"_qs, 2}};
        const Values theirs{{u"name"_qs, u"Baguette"_qs},
                            {u"price"_qs, 120},
                            {u"note"_qs, u"y"_qs},
                            {u"gone"_qs, 1}};
        const auto plan = planMerge(base, mine, theirs);
        QCOMPARE(plan[u"name"_qs], Take::Conflict);
        QCOMPARE(plan[u"price"_qs], Take::Theirs);
        QCOMPARE(plan[u"note"_qs], Take::Same);
        QCOMPARE(plan[u"new"_qs], Take::Mine);
        QCOMPARE(plan[u"gone"_qs], Take::Mine);
        QCOMPARE(plan.size(), 5);
    }
    void asksNobodyWhenBothCreateTheSame()
    {
        const auto plan = planMerge({}, {{u"a"_qs, 1}, {u"b"_qs, 1}}, {{u"a"_qs, 1}, {u"b"_qs, 2}});
        QCOMPARE(plan[u"a"_qs], Take::Same);
        QCOMPARE(plan[u"b"_qs], Take::Conflict);
    }
    void keepsValuesThatItDoesNotUnderstand()
    {
        const QJsonObject value{
            {u"c"_qs, 120}, {u"vat_bp"_qs, 550}, {u"later"_qs, QJsonArray{1, {}}}};
        QCOMPARE(jsonValue(jsonText(value)), QJsonValue(value));
        for (const QJsonValue &each : {QJsonValue(), QJsonValue(true), QJsonValue(u"é\n\""_qs),
                                       QJsonValue(qint64(9'007'199'254'740'993))})
            QCOMPARE(jsonValue(jsonText(each)), each);
        const Fields fields{{u"price"_qs, {value, stamp(4), stamp(3, 2)}}};
        QCOMPARE(*fieldsFromJson(fieldsToJson(fields)), fields);
    }
    void refusesBodiesOutOfShape_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QJsonObject>("fields");
        const QJsonObject one{{u"v"_qs, 1}};
        QTest::newRow("no fields") << u"product"_qs << QJsonObject();
        QTest::newRow("capital") << u"Product"_qs << QJsonObject{{u"a"_qs, one}};
        QTest::newRow("colon") << u"a:b"_qs << QJsonObject{{u"a"_qs, one}};
        QTest::newRow("no value") << u"product"_qs << QJsonObject{{u"a"_qs, QJsonObject()}};
        QTest::newRow("bad base")
            << u"product"_qs
            << QJsonObject{{u"a"_qs, QJsonObject{{u"v"_qs, 1}, {u"base"_qs, u"7"_qs}}}};
        QTest::newRow("bad field") << u"product"_qs << QJsonObject{{u"é"_qs, one}};
        QTest::newRow("large") << u"product"_qs
                               << QJsonObject{
                                      {u"a"_qs, QJsonObject{{u"v"_qs, QString(8192, u'x')}}}};
    }
    void refusesBodiesOutOfShape()
    {
        QFETCH(QString, entity);
        QFETCH(QJsonObject, fields);
        const QJsonObject body{{u"entity"_qs, entity},
                               {u"id"_qs, u"0190c3a2-79b0-7cc3-98c4-dc0c0c07398f"_qs},
                               {u"fields"_qs, fields}};
        QCOMPARE(RegisterWrite::fromJson(body).error().code, QByteArray("wire/bad-field"));
    }
    void findsThePhotosThatAValueNames()
    {
        const QByteArray a(32, 'a'), b(32, 'b');
        const QJsonObject value{{u"cover"_qs, blobName(a)},
                                {u"more"_qs, QJsonArray{u"blob:short"_qs, blobName(b), 3}}};
        QCOMPARE(blobsNamedIn(value), (std::set<QByteArray>{a, b}));
        QVERIFY(blobsNamedIn(u"text"_qs).empty());
    }
};

QTEST_GUILESS_MAIN(tst_Register)
#include "tst_Register.moc"
