// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/ComposeMail.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::mail;

namespace {

MailAddress address(const QString &text)
{
    return MailAddress::parse(text).value();
}

QString partOf(const QByteArray &letter, const QByteArray &type)
{
    const qsizetype at = letter.indexOf(QByteArray("Content-Type: " + type));
    const qsizetype begin = letter.indexOf("\r\n\r\n", at) + 4;
    const qsizetype end = letter.indexOf("\r\n--", begin);
    return QString::fromUtf8(QByteArray::fromBase64(letter.mid(begin, end - begin)));
}

} // namespace

class tst_ComposeMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyWritesAHeaderOrACommandThroughAnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",
                                  "zoe",
                                  "zoe@",
                                  "@exemple.fr",
                                  "zoe@exemple",
                                  "a b@exemple.fr",
                                  "a@b@exemple.fr",
                                  "zoe@exemple.fr\r\nBcc: x@y.fr",
                                  "zoe\r\n@exemple.fr",
                                  "zoe@exemple.fr\nRCPT TO:<x@y.fr>",
                                  "zoe@exem\rple.fr",
                                  "<zoe@exemple.fr>",
                                  "\"zoe\"@exemple.fr",
                                  "zoe,x@exemple.fr",
                                  "zoe@exemple.fr>",
                                  "zoé@exemple.fr",
                                  ".zoe@exemple.fr",
                                  "z..e@exemple.fr",
                                  "zoe@-exemple.fr",
                                  "zoe@exemple..fr",
                                  "zoe@exem_ple.fr",
                                  "zoe@[127.0.0.1]",
                                  "zoe@exemple.fr?x=1",
                                  "zoe@exemple.fr/x"})
            QTest::addRow("%s", qPrintable(QString::fromUtf8(typed).toHtmlEscaped()))
                << QString::fromUtf8(typed);
        QTest::newRow("nul") << QString(u"zoe@exemple.fr"_qs + QChar(0) + u"x.fr"_qs);
        QTest::newRow("line separator") << QString(u"zoe@exemple"_qs + QChar(0x2028) + u"x.fr"_qs);
        QTest::newRow("long") << QString(QString(65, u'a') + u"@exemple.fr"_qs);
    }
    void nobodyWritesAHeaderOrACommandThroughAnAddress()
    {
        QFETCH(QString, typed);
        const auto parsed = MailAddress::parse(typed);
        QVERIFY2(!parsed, parsed ? parsed->text().constData() : "");
        QCOMPARE(parsed.error().code, QByteArray("mail/bad-address"));
    }

    void theAddressesOfPeopleAreTaken()
    {
        QCOMPARE(address(u" Zoe.Leroy+tickets@exemple.fr "_qs).text(),
                 QByteArray("Zoe.Leroy+tickets@exemple.fr"));
        QCOMPARE(address(u"contact@épicerie-léa.fr"_qs).text(),
                 QByteArray("contact@xn--picerie-la-96aj.fr"));
        QCOMPARE(address(u"o'neil@mail.exemple.be"_qs).domain(), QByteArray("mail.exemple.be"));
    }

    void accentsSurviveAndLinesStayShort()
    {
        print::Document document{u"Ticket 124"_qs, {}};
        document.blocks = {print::BandBlock{u"DUPLICATA 1"_qs},
                           print::PairBlock{u"Crème brûlée <b>"_qs, u"4,20 €"_qs}};
        const Envelope envelope{address(u"boutique@exemple.fr"_qs),
                                u"Boulangerie de l’Été, « Chez Zoé » et la très longue suite"_qs,
                                address(u"client@exemple.be"_qs),
                                u"Boulangerie de l’Été · Ticket 124\r\nBcc: voleur@exemple.fr"_qs,
                                "<1@exemple.fr>",
                                Instant::fromMs(1795269900000)};
        const QByteArray letter = composeLetter(envelope, composeBody(document, "=_mark"));
        QVERIFY(partOf(letter, "text/plain").contains(u"Crème brûlée <b>"));
        QVERIFY(partOf(letter, "text/plain").contains(u"4,20 €"));
        QVERIFY(partOf(letter, "text/plain").contains(u"DUPLICATA 1"));
        QVERIFY(partOf(letter, "text/html").contains(u"Crème brûlée &lt;b&gt;"));
        QVERIFY(!partOf(letter, "text/html").contains(u"<b>Crème"));
        QVERIFY(letter.contains("Date: 21 Nov 2026 14:05:00 +0000\r\n"));
        for (const QByteArray &line : letter.split('\n')) {
            QVERIFY2(line.size() <= 100, line.constData());
            QVERIFY2(!line.startsWith("Bcc"), line.constData());
            QVERIFY2(std::all_of(line.begin(), line.end(), [](char c) { return c > 0; }),
                     line.constData());
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
        }
    }

    void theSameLetterIsTheSameBytes()
    {
        const print::Document document{u"Ticket 1"_qs, {print::TextBlock{u"x"_qs}}};
        const Envelope envelope{
            address(u"a@b.fr"_qs), u"A"_qs, address(u"c@d.fr"_qs), u"S"_qs, "<1@b.fr>",
            Instant::fromMs(1)};
        QCOMPARE(composeLetter(envelope, composeBody(document, "m")),
                 composeLetter(envelope, composeBody(document, "m")));
    }

    void aHeaderNeverCarriesALineEndOfItsText()
    {
        QCOMPARE(headerText(u"Ticket\r\nBcc: x@y.fr"_qs), QByteArray("Ticket Bcc: x@y.fr"));
        const QByteArray coded = headerText(QString(200, u'é'));
        for (const QByteArray &line : coded.split('\n'))
            QVERIFY2(line.trimmed().startsWith("=?utf-8?B?") && line.size() <= 78,
                     line.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ComposeMail)
#include "tst_ComposeMail.moc"
