// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/SqliteStorage.h"
#include "core/base/Assert.h"
#include "tests/support/backend/ShopTill.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using comptoir::test::ShopTill;
using comptoir::test::TestTown;

namespace {

/// Everything the program logged, debugging included.
QByteArray logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

/// How a text may stand in foreign bytes: plain, UTF-16 of both orders, hex, and base64 in each of
/// its three alignments (without the characters that also hold bits of the neighbours).
QByteArrayList disguises(const QByteArray &text)
{
    QByteArray little, big;
    for (const char c : text) {
        little += QByteArray{1, c} + '\0';
        big += QByteArray{1, '\0'} + c;
    }
    QByteArrayList all{text, little, big, text.toHex(), text.toHex().toUpper()};
    for (const int before : {0, 1, 2}) {
        const int cut = before == 0 ? 0 : before + 1;
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray shifted = QByteArray(before, 'x') + text;
            const QByteArray code = shifted.toBase64(options);
            const qsizetype whole = (before + text.size()) * 8 / 6; // characters of its own bits
            all.append(code.mid(cut, whole - cut));
        }
    }
    return all;
}

} // namespace

/// I15 (sync.md §5.3): what is in a basket is nowhere at the town's.
class tst_Canary : public QObject
{
    Q_OBJECT
private:
    static constexpr QByteArrayView marker = "CANARY-camembert-7f3a";
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<ShopTill> m_till;
    QByteArray m_answers;

    QString databasePath() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }

    void ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        const auto response = m_till->ask(method, target, body);
        m_answers += QByteArray::number(response.status) + response.body;
        for (const auto &[name, value] : response.headers.fields())
            m_answers += name + ": " + value + '\n';
    }
    /// All bytes that the town holds, wrote or said.
    QMap<QString, QByteArray> everything()
    {
        (void)m_town->storage.backupTo(m_folder->filePath(QStringLiteral("backup.sqlite")));
        QMap<QString, QByteArray> places{{QStringLiteral("log"), logged},
                                         {QStringLiteral("answers"), m_answers}};
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            COMPTOIR_ASSERT(file.open(QIODevice::ReadOnly));
            places[file.fileName()] = file.readAll();
        }
        for (auto file = m_town->disk.files.begin(); file != m_town->disk.files.end(); ++file)
            places[file.key()] = file.value();
        return places;
    }
    QStringList placesOfTheCanary()
    {
        QStringList found;
        const auto places = everything();
        for (auto place = places.begin(); place != places.end(); ++place) {
            for (const QByteArray &disguise : disguises(marker.toByteArray())) {
                if (place->contains(disguise))
                    found.append(place.key());
            }
        }
        return found;
    }
    void speakOfEverything()
    {
        m_answers += QJsonDocument(m_till->push()).toJson();
        const QByteArray shop = m_till->shop.text();
        ask("GET", "/v1/feed/shop:" + shop);
        ask("GET", "/v1/feed/territory");
        ask("GET", "/v1/feed/device:" + m_till->device.text());
        ask("GET", "/v1/feed/campaign:1");
        ask("GET", "/v1/campaigns/1/voucher-pack/latest");
        ask("GET", "/v1/campaigns/1/code-list/latest");
        ask("GET", "/v1/shops/self/ops");
        ask("GET", "/v1/shops/self/ops?after=-1");
        ask("GET", "/v1/ping?nonce=AAAAAAAAAAAAAAAAAAAAAA");
        ask("POST", "/v1/redemptions", "{}");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true"));
        qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void init()
    {
        logged.clear();
        m_answers.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        auto storage = backend::SqliteStorage::open(databasePath());
        QVERIFY(storage);
        m_town = std::make_unique<TestTown>(4, TestTown::usualPlan(), std::move(*storage));
        m_town->issue(5);
        m_till = std::make_unique<ShopTill>(*m_town, m_town->addShop(QStringLiteral("Fromagerie")),
                                            9);
    }

    void aBasketIsNowhereAtTheTowns()
    {
        const QString text = QString::fromLatin1(marker.toByteArray());
        for (const char *kind : {"sale", "sale.void", "stock.move", "shop.note", "tomorrows.kind"})
            m_till->write(kind,
                          {{QStringLiteral("lines"), QJsonArray{text, QString(u"é" + text)}}});
        speakOfEverything();
        QCOMPARE(placesOfTheCanary(), QStringList());
        QCOMPARE(m_town->number(QStringLiteral("SELECT COUNT(*) FROM op_log")), 5);
        QCOMPARE(
            m_town->number(QStringLiteral("SELECT COUNT(*) FROM op_log WHERE status <> 'applied'")),
            0);
        const auto places = everything();
        QVERIFY(places.size() >= 4);
        for (const QString &name : {QStringLiteral("desk.sqlite"), QStringLiteral("backup.sqlite")})
            QVERIFY2(places.value(m_folder->filePath(name)).contains("SQLite format 3"),
                     qPrintable(name));
        QVERIFY(m_answers.contains("\"ops\""));
    }

    /// Whoever forgets to seal a kind is found out by the test above.
    void findsAnUnsealedOne()
    {
        const QString text = QString::fromLatin1(marker.toByteArray());
        m_till->write("listing.note", {{QStringLiteral("text"), text}}); // travels in clear
        speakOfEverything();
        const QStringList found = placesOfTheCanary();
        QVERIFY(found.contains(QStringLiteral("answers")));
        QVERIFY(found.filter(QStringLiteral("desk.sqlite")).size() > 0);
    }

    void findsOneInDisguise_data()
    {
        QTest::addColumn<QByteArray>("planted");
        const QByteArray text = marker.toByteArray();
        QTest::newRow("base64 at 0") << QByteArray(text + "..").toBase64();
        QTest::newRow("base64 at 1") << QByteArray("." + text + ".").toBase64();
        QTest::newRow("base64 at 2") << QByteArray(".." + text).toBase64();
        QTest::newRow("hex") << text.toHex();
        const QString wide = QString::fromLatin1(text);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                              wide.size() * 2);
    }
    void findsOneInDisguise()
    {
        QFETCH(QByteArray, planted);
        m_answers += planted;
        QVERIFY(!placesOfTheCanary().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Canary)
#include "tst_Canary.moc"
