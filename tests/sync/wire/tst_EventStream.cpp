// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/EventStream.h"

#include <QTest>

using namespace comptoir::wire;

class tst_EventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHintsHoweverTheNetworkCutsThem()
    {
        const QByteArray bytes = "data: {\"stream\":\"shop:7\",\"head\":4711}\n\n:\n"
                                 "data:{\"stream\":\"territory\",\r\ndata: \"head\":2}\r\n\r\n";
        const std::vector<Hint> both{{QStringLiteral("shop:7"), 4711},
                                     {QStringLiteral("territory"), 2}};
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            EventStream stream;
            std::vector<Hint> hints;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                for (const Hint &hint : stream.take(bytes.mid(at, piece)))
                    hints.push_back(hint);
            }
            QCOMPARE(hints, both);
        }
    }

    void passesOverWhatIsNoHint_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray("\n\n\n");
        QTest::newRow("comment") << QByteArray(": 20 s of silence\n\n");
        QTest::newRow("html") << QByteArray("<html>\n<body>data: {}</body>\n\n");
        QTest::newRow("no json") << QByteArray("data: moved\n\n");
        QTest::newRow("no head") << QByteArray("data: {\"stream\":\"shop:7\"}\n\n");
        QTest::newRow("negative") << QByteArray("data: {\"stream\":\"a\",\"head\":-1}\n\n");
        QTest::newRow("other field") << QByteArray("id: {\"stream\":\"a\",\"head\":1}\n\n");
        QTest::newRow("not ended") << QByteArray("data: {\"stream\":\"a\",\"head\":1}\n");
        QTest::newRow("endless line")
            << "data: {\"stream\":\"a\",\"head\":1}" + QByteArray(8000, ' ') + "\n\n";
    }
    void passesOverWhatIsNoHint()
    {
        QFETCH(QByteArray, bytes);
        EventStream stream;
        QVERIFY(stream.take(bytes).empty());
        QVERIFY(stream.take("\n\n").size() <= 1);
        // And hears the next one.
        const auto hints = stream.take("\ndata: {\"stream\":\"b\",\"head\":9}\n\n");
        QCOMPARE(hints, (std::vector<Hint>{{QStringLiteral("b"), 9}}));
    }
};

QTEST_GUILESS_MAIN(tst_EventStream)
#include "tst_EventStream.moc"
