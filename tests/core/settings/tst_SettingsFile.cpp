// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingsFile.h"
#include "tests/support/MemoryDisk.h"

#include <QJsonDocument>
#include <QTest>

using namespace comptoir;
using namespace comptoir::settings;

namespace {

const QString path = u"till/settings.json"_qs;

class RefusingDisk : public test::MemoryDisk
{
public:
    Result<void> replaceDurably(const QString &, const QByteArray &) override
    {
        return fail("store/disk-full");
    }
    Result<QByteArray> read(const QString &) override { return fail("store/disk-io"); }
    Result<void> rename(const QString &, const QString &) override { return fail("store/disk-io"); }
};

} // namespace

class tst_SettingsFile : public QObject
{
    Q_OBJECT
private:
    static FoundSettings found(const QByteArray &bytes)
    {
        test::MemoryDisk disk;
        disk.files[path] = bytes;
        return SettingsFile(disk, path).read();
    }

private Q_SLOTS:
    void startsWithDefaultsWhereThereIsNoFile()
    {
        const auto settings = found({});
        QVERIFY(!settings.damaged);
        QCOMPARE(settings.document.values(), Settings());
    }
    void keepsEveryMemberOverARestart()
    {
        Settings all;
        for (const QByteArray &key : settingKeys()) {
            const QVariant value = settingValue(all, key);
            QVariant other = QVariant(u"nl"_qs);
            if (value.typeId() == QMetaType::Bool)
                other = !value.toBool();
            else if (value.typeId() == QMetaType::Int)
                other = key == "paperColumns" ? 42 : value.toInt() + 1;
            else if (key == "theme")
                other = u"outdoor-night"_qs;
            else if (key == "printer")
                other = u"device"_qs;
            else if (key == "mailTls")
                other = u"implicit"_qs;
            QVERIFY2(setSetting(all, key, other) == Mending::None, key.constData());
            QVERIFY2(settingValue(all, key) == other, key.constData());
        }
        test::MemoryDisk disk;
        SettingsFile file(disk, path);
        const auto at = Instant::fromMs(1'795'269'900'000);
        QVERIFY(file.write(SettingsDocument().with(all, u"Amandine"_qs, at).bytes()).has_value());
        const auto again = file.read().document;
        QCOMPARE(again.values(), all);
        QVERIFY(again.mended().empty());
        for (const QByteArray &key : settingKeys())
            QCOMPARE(again.lastChange(key),
                     (SettingChange{QString::fromLatin1(key), u"Amandine"_qs, at}));
    }
    void keepsWhatALaterComptoirWrote()
    {
        const auto settings = found(
            R"({"newer":[1],"values":{"fontPercent":120,"hologram":true}})");
        Settings next = settings.document.values();
        QCOMPARE(next.fontPercent, 120);
        next.flash = true;
        const auto bytes = settings.document.with(next, {}, Instant()).bytes();
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json.value(u"newer").toArray().size(), 1);
        QCOMPARE(json.value(u"values").toObject().value(u"hologram").toBool(), true);
        QCOMPARE(json.value(u"values").toObject().value(u"fontPercent").toInt(), 120);
    }
    void tellsWhoChangedOnlyWhatChanged()
    {
        Settings next;
        next.volume = 20;
        auto document = SettingsDocument().with(next, u"Amandine"_qs, Instant::fromMs(1000));
        next.flash = true;
        document = document.with(next, u"Julien"_qs, Instant::fromMs(2000));
        QCOMPARE(document.lastChange("volume")->by, u"Amandine"_qs);
        QCOMPARE(document.lastChange("flash")->at, Instant::fromMs(2000));
        QVERIFY(!document.lastChange("theme"));
    }

    void bringsBackWhatNoScreenCouldShow_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QVariant>("taken");
        QTest::addColumn<Mending>("why");
        QTest::newRow("tiny font")
            << QByteArray("fontPercent") << QByteArray("3") << QVariant(90) << Mending::TooLow;
        QTest::newRow("huge font") << QByteArray("fontPercent") << QByteArray("1e300")
                                   << QVariant(200) << Mending::TooHigh;
        QTest::newRow("half") << QByteArray("fontPercent") << QByteArray("99.5") << QVariant(100)
                              << Mending::WrongKind;
        QTest::newRow("text for a number")
            << QByteArray("volume") << QByteArray("\"loud\"") << QVariant(80) << Mending::WrongKind;
        QTest::newRow("number for a switch")
            << QByteArray("sounds") << QByteArray("0") << QVariant(true) << Mending::WrongKind;
        QTest::newRow("no such theme") << QByteArray("theme") << QByteArray("\"pink\"")
                                       << QVariant(u"system"_qs) << Mending::NotOneOf;
        QTest::newRow("no such language") << QByteArray("language") << QByteArray("\"it\"")
                                          << QVariant(QString()) << Mending::NotOneOf;
        QTest::newRow("no such paper")
            << QByteArray("paperColumns") << QByteArray("40") << QVariant(48) << Mending::NotOneOf;
        QTest::newRow("null") << QByteArray("flash") << QByteArray("null") << QVariant(false)
                              << Mending::WrongKind;
        QTest::newRow("a novel") << QByteArray("printerAddress")
                                 << QByteArray('"' + QByteArray(5000, 'a') + '"')
                                 << QVariant(QString(200, u'a')) << Mending::TooHigh;
    }
    void bringsBackWhatNoScreenCouldShow()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        QFETCH(const QVariant, taken);
        QFETCH(const Mending, why);
        const auto settings = found("{\"values\":{\"" + key + "\":" + value
                                    + ",\"compact\":true}}");
        QVERIFY(!settings.damaged);
        QCOMPARE(settingValue(settings.document.values(), key), taken);
        QCOMPARE(settings.document.mended(), (std::vector<MendedSetting>{{key, why}}));
        QVERIFY(settings.document.values().compact); // the rest holds
    }

    void setsADamagedFileAsideAndStarts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("torn") << QByteArray(R"({"values":{"fontPercent":12)");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("not UTF-8") << QByteArray("{\"values\":{\"language\":\"\xff\xfe");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void setsADamagedFileAsideAndStarts()
    {
        QFETCH(const QByteArray, bytes);
        test::MemoryDisk disk;
        disk.files[path] = bytes;
        const auto settings = SettingsFile(disk, path).read();
        QVERIFY(settings.damaged);
        QCOMPARE(settings.document.values(), Settings());
        QVERIFY(!disk.files.contains(path));
        QCOMPARE(disk.files.value(u"till/settings.damaged.json"_qs), bytes);
        QVERIFY(!SettingsFile(disk, path).read().damaged); // told once
    }
    void startsOnADiskThatDoesNotAnswer()
    {
        RefusingDisk disk;
        SettingsFile file(disk, path);
        QVERIFY(file.read().damaged);
        QCOMPARE(file.write("{}").error().code, "settings/not-saved");
    }
};

QTEST_GUILESS_MAIN(tst_SettingsFile)
#include "tst_SettingsFile.moc"
