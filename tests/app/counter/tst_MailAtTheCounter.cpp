// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts by mail with real clicks: the account in the settings, then the customer's address.
#include "app/counter/CounterShop.h"
#include "app/system/SmtpSender.h"
#include "tests/support/counter/StagedShop.h"
#include "tests/support/mail/SmtpSink.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

#include <QTest>

using namespace comptoir;

class tst_MailAtTheCounter : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<app::SmtpSender> m_sender;
    std::unique_ptr<test::StagedShop> m_shop;

    void fill(const char *field, const QString &text)
    {
        auto *place = qobject_cast<QLineEdit *>(m_shop->find(field));
        if (!place)
            qFatal("no field %s", field);
        place->setText(text);
    }
    QString told() { return qobject_cast<widgets::Label *>(m_shop->find("mailTold"))->text(); }
    void openAccount()
    {
        m_shop->window().showSection(shell::settingsSection);
        m_shop->settle();
        qobject_cast<settings::SettingsPage *>(m_shop->window().currentPage())->showSetting("mail");
        m_shop->settle();
    }
    void fillAccount(int port)
    {
        fill("mailSender", u"boutique@exemple.fr"_qs);
        fill("mailServer", u"localhost"_qs);
        m_shop->click("mailTls2");
        fill("mailPort", QString::number(port));
        fill("mailUser", u"caisse"_qs);
        fill("mailPassword", u"juste"_qs);
    }
    void sell()
    {
        m_shop->window().showSection("sale");
        m_shop->settle();
        auto &sell = m_shop->counter->shop()->sales().sell();
        sell.take(sell.ports().shelf.search(u"Éclair"_qs, 1).at(0));
        m_shop->settle();
        m_shop->press(Qt::Key_F9);
        m_shop->clock.advanceMs(1000);
        m_shop->press(Qt::Key_F9);
        m_shop->settle();
    }

private Q_SLOTS:
    void init()
    {
        m_sender = std::make_unique<app::SmtpSender>(3000);
        m_shop = std::make_unique<test::StagedShop>(test::View{},
                                                    [](auto &shop) { shop.sells = true; });
        m_shop->selling->mailer = m_sender.get();
        m_shop->crash();
        m_shop->hire();
        m_shop->online();
    }
    void cleanup()
    {
        m_shop.reset();
        m_sender.reset();
    }

    void withoutAnAccountTheButtonIsNotOffered()
    {
        sell();
        const auto *way = m_shop->window().findChild<QWidget *>(u"openMail"_qs);
        QVERIFY(way && !way->isVisible());
    }

    void fromTheFirstClickToTheLetter()
    {
        test::SmtpSink sink;
        sink.secret = QByteArray("\0caisse\0juste", 13);
        openAccount();
        fillAccount(sink.port());
        m_shop->click("mailTrial");
        QTRY_COMPARE(sink.letters.size(), size_t(1));
        QTRY_VERIFY2(told().contains(u"boutique@exemple.fr"), qPrintable(told()));
        QCOMPARE(qobject_cast<QLineEdit *>(m_shop->find("mailPassword"))->text(), QString());
        QVERIFY(!m_shop->selling->disk.files.value(u"/mail"_qs).isEmpty());

        sell();
        m_shop->click("openMail");
        m_shop->type("zoe@exemple");
        m_shop->click("sendMail");
        m_shop->settle();
        auto *address = qobject_cast<QLineEdit *>(m_shop->find("mailAddress"));
        QVERIFY(address->isVisible()); // a slip is corrected where it stands
        QVERIFY(m_shop->find("doneError")->isVisible());
        address->setText(u"zoe@exemple.be"_qs);
        m_shop->click("sendMail");
        QTRY_COMPARE(sink.letters.size(), size_t(2));
        QCOMPARE(sink.letters[1].to, QByteArray("zoe@exemple.be"));
        QVERIFY(sink.letters[1].part("text/plain").contains(u"Éclair au café"));
        QTRY_VERIFY(!address->isVisible());
        QCOMPARE(address->text(), QString());
        QVERIFY(!m_shop->window().findChild<QWidget *>(u"doneError"_qs)->isVisible());
    }

    void aTrialSaysInWordsWhatFails()
    {
        test::SmtpSink sink;
        sink.secret = QByteArray("\0caisse\0autre", 13);
        openAccount();
        fillAccount(sink.port());
        m_shop->click("mailTrial");
        QTRY_VERIFY2(told().contains(u"mot de passe refusé"), qPrintable(told()));
        fill("mailSender", u"boutique"_qs);
        m_shop->click("mailKeep");
        QVERIFY2(told().contains(u"nom@domaine.fr"), qPrintable(told()));
        QCOMPARE(m_shop->counter->settings().settings().mailSender, u"boutique@exemple.fr"_qs);
        m_shop->click("mailStop");
        QTRY_VERIFY2(told().contains(u"Compte oublié"), qPrintable(told()));
        QVERIFY(!m_shop->selling->disk.files.contains(u"/mail"_qs));
    }
};

QTEST_MAIN(tst_MailAtTheCounter)
#include "tst_MailAtTheCounter.moc"
