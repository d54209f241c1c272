// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ErrorText.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace comptoir;

class tst_ErrorText : public QObject
{
    Q_OBJECT
private:
    static QSet<QByteArray> codesIn(const QString &folder)
    {
        // However it is raised: fail("…"), Problem{.code = "…"}, Error{"…"}, an incident's kind.
        static const QRegularExpression literal(QStringLiteral("\"([a-z][a-z-]*/[a-z][a-z-]*)\""));
        static const QSet<QByteArray> otherwise{"application/json",
                                                "application/octet-stream",
                                                "application/partial-upload",
                                                "application/x-ndjson",
                                                "text/event-stream",
                                                "text/html",
                                                "text/plain"};
        QSet<QByteArray> codes;
        const QString source = qEnvironmentVariable("COMPTOIR_SOURCE");
        QDirIterator files(source + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
            auto found = literal.globalMatch(QString::fromUtf8(file.readAll()).remove(comment));
            while (found.hasNext())
                codes << found.next().captured(1).toUtf8();
        }
        return codes - otherwise;
    }

private Q_SLOTS:
    void everyCodeOfTheProgramHasWords_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"core", "sync", "backend", "app", "ui"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void everyCodeOfTheProgramHasWords()
    {
        QFETCH(QString, folder);
        const auto codes = codesIn(folder);
        QVERIFY2(codes.size() > 3, "the sources are not where they are looked for");
        qInfo("%d codes in %s", int(codes.size()), qPrintable(folder));
        for (const QByteArray &code : codes)
            QVERIFY2(format::hasErrorWords(code),
                     qPrintable(QString::fromLatin1(code)
                                + QStringLiteral(" has no words: add a row to ErrorText.cpp")));
    }

    void whatAPersonCanActOnIsNotSaidInGeneral_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code :
             {"http/too-many-requests", "http/busy", "till/already-running",
              "enrolment/already-enrolled", "voucher/refund-not-saved", "voucher/spent",
              "voucher/expired", "voucher/not-member", "voucher/unknown-code", "voucher/mistyped",
              "voucher/reversed", "voucher/other-shop", "net/captive", "sync/upgrade",
              "device/key-change-under-way", "rescue/fork"})
            QTest::newRow(code) << QByteArray(code);
    }
    void whatAPersonCanActOnIsNotSaidInGeneral()
    {
        QFETCH(QByteArray, code);
        const QByteArray room = code.first(code.indexOf('/') + 1);
        QVERIFY(format::errorWords({code, {}, {}}).title
                != format::errorWords({room + "unheard-of", {}, {}}).title);
    }

    void unknownCodeStillSaysWhatToDo()
    {
        const auto words = format::errorWords({"moon/eclipse", {}, {}});
        QVERIFY(!format::hasErrorWords("moon/eclipse"));
        QVERIFY(!words.title.isEmpty() && !words.next.isEmpty());
    }

    void fullDiskSaysThatNothingWasTaken()
    {
        const auto words = format::errorWords({"store/disk-full", {}, {}});
        QVERIFY(words.sentence().contains(QStringLiteral("Rien n’a été débité")));
        QVERIFY(words.next.contains(QStringLiteral("Libérez de la place")));
    }

    void wholeCodeGoesBeforeItsRoom()
    {
        QVERIFY(format::errorWords({"net/captive", {}, {}}).title
                != format::errorWords({"net/unheard-of", {}, {}}).title);
    }
};

QTEST_APPLESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
