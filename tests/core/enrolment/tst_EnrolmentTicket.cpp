// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrolment/EnrolmentTicket.h"
#include "sync/wire/Json.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::enrolment;

namespace {

EnrolmentTicket sample()
{
    return {QUrl(u"https://bons.example/"_qs),
            *EnrolmentId::fromText("0190c3a2-79b0-7cc3-98c4-dc0c0c07398f"), QByteArray(16, 'c'),
            QByteArray(32, 'k')};
}

QString with(const QString &member, const QJsonValue &value)
{
    QJsonObject json = *wire::parseObject(sample().text().toUtf8());
    json[member] = value;
    return QString::fromUtf8(wire::compact(json));
}

QByteArray errorOf(const QString &scanned)
{
    const auto ticket = EnrolmentTicket::parse(scanned);
    return ticket ? QByteArray() : ticket.error().code;
}

} // namespace

class tst_EnrolmentTicket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheTextOfTheProtocol()
    {
        QCOMPARE(
            sample().text(),
            u"{\"c\":\"Y2NjY2NjY2NjY2NjY2NjYw\",\"e\":\"0190c3a2-79b0-7cc3-98c4-dc0c0c07398f\","
            "\"k\":\"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s\","
            "\"u\":\"https://bons.example/\",\"v\":1}"_qs);
    }
    void readsWhatItWrote()
    {
        QCOMPARE(*EnrolmentTicket::parse(sample().text()), sample());
        QCOMPARE(*EnrolmentTicket::parse(u" \r\n"_qs + sample().text() + u'\n'), sample());
        QCOMPARE(*EnrolmentTicket::parse(with(u"hint"_qs, 3)), sample());
    }
    void goesToNoServerWithoutTls_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("HTTPS") << u"https://bons.example:8443/api"_qs << true;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080"_qs << true;
        QTest::newRow("this machine by IPv6") << u"http://[::1]:8080"_qs << true;
        QTest::newRow("HTTP") << u"http://bons.example"_qs << false;
        QTest::newRow("a name that may point anywhere") << u"http://localhost"_qs << false;
        QTest::newRow("a name that looks like this machine")
            << u"http://127.0.0.1.x.org"_qs << false;
        QTest::newRow("with a password") << u"https://a:b@bons.example"_qs << false;
        QTest::newRow("a host in disguise") << u"https://bons.example@evil.example"_qs << false;
        QTest::newRow("FTP") << u"ftp://bons.example"_qs << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_qs << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no host") << u"https:///x"_qs << false;
        QTest::newRow("no address") << u"https://a b"_qs << false;
    }
    void goesToNoServerWithoutTls()
    {
        QFETCH(const QString, server);
        QFETCH(const bool, accepted);
        QCOMPARE(errorOf(with(u"u"_qs, server)), accepted ? "" : "enrolment/insecure-server");
    }
    void asksForAnUpdateBeforeAFormatItDoesNotKnow()
    {
        QCOMPARE(errorOf(with(u"v"_qs, 2)), "enrolment/newer-format");
        QCOMPARE(errorOf(u"{\"v\":7,\"e\":{},\"k\":[]}"_qs), "enrolment/newer-format");
    }
    void isNotFooledByAnotherCode_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::newRow("nothing") << QString();
        QTest::newRow("voucher") << u"HTTPS://BONS.EXAMPLE/V/AEAQ"_qs;
        QTest::newRow("another JSON") << u"{\"v\":1}"_qs;
        QTest::newRow("short code") << with(u"c"_qs, u"Y2Nj"_qs);
        QTest::newRow("short root") << with(u"k"_qs, u"Y2Nj"_qs);
        QTest::newRow("padded root")
            << with(u"k"_qs, u"a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s="_qs);
        QTest::newRow("no id") << with(u"e"_qs, u"1"_qs);
        QTest::newRow("version 0") << with(u"v"_qs, 0);
        QTest::newRow("version 1.5") << with(u"v"_qs, 1.5);
        QTest::newRow("a bit too many") << with(u"c"_qs, u"Y2NjY2NjY2NjY2NjY2NjYx"_qs);
        QTest::newRow("query") << with(u"u"_qs, u"https://bons.example/?x"_qs);
        QTest::newRow("fragment") << with(u"u"_qs, u"https://bons.example/#x"_qs);
        QTest::newRow("endless") << with(u"x"_qs, QString(3000, u'x'));
    }
    void isNotFooledByAnotherCode()
    {
        QFETCH(const QString, scanned);
        QCOMPARE(errorOf(scanned), "enrolment/not-a-ticket");
    }
};

QTEST_GUILESS_MAIN(tst_EnrolmentTicket)
#include "tst_EnrolmentTicket.moc"
