// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "tests/support/counter/MemorySharingDesk.h"
#include "tests/ui/sync/SheetUnderTest.h"
#include "ui/format/Language.h"
#include "ui/sync/ShopKeysSheet.h"
#include "ui/theme/Tokens.h"

#include <QPointer>
#include <QTemporaryDir>

using namespace comptoir;
using sharing::RecoveryCode;

class tst_ShopKeysSheet : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    format::Interpreter m_interpreter{*qApp};
    QTemporaryDir m_papers;
    std::unique_ptr<test::MemorySharingDesk> m_desk;
    std::unique_ptr<test::SheetUnderTest> m_on;
    QList<QUrl> m_opened;
    QStringList m_asked;
    bool m_allowed = true;

    void open()
    {
        sync::ShopKeysPorts ports{*m_desk,
                                  m_clock,
                                  u"Fromagerie"_qs,
                                  QDir(m_papers.path()),
                                  [this](const QUrl &url) {
                                      m_opened << url;
                                      return true;
                                  },
                                  [this](const QString &act, const std::function<void()> &go) {
                                      m_asked << act;
                                      if (m_allowed)
                                          go();
                                  }};
        m_on->open(new sync::ShopKeysSheet(std::move(ports), &m_on->window));
    }
    QStringList groups() const { return m_desk->code.groups(); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QVERIFY(m_interpreter.speak(format::Language::French));
    }
    void init()
    {
        m_desk = std::make_unique<test::MemorySharingDesk>();
        m_desk->now = m_clock.now();
        m_on = std::make_unique<test::SheetUnderTest>();
        m_opened.clear();
        m_asked.clear();
        m_allowed = true;
    }

    void proclaimsACodeOnlyWhenTwoGroupsWereTypedBack()
    {
        open();
        QVERIFY(m_on->text("codeState").contains(u"aucun code"_qs));
        QCOMPARE(m_on->text("fingerprint"), m_desk->shop.fingerprint);
        m_on->tap("makeCode");
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_on->text("codeGroup1"), groups()[0]);
        QCOMPARE(m_on->text("codeGroup6"), groups()[5]);
        m_on->tap("shopKeysNext");
        QVERIFY(m_on->text("codeGroup1").isEmpty()); // nothing to copy from
        QVERIFY(!m_on->isOn("shopKeysNext"));
        m_on->type(2, groups()[1]);
        QVERIFY(!m_on->isOn("shopKeysNext"));
        m_on->type(5, groups()[4].toLower());
        QVERIFY(!m_desk->proclaimed);
        m_on->tap("shopKeysNext");
        QCOMPARE(m_desk->proclaimed, m_desk->code);
        QVERIFY(m_on->text("codeState").contains(u"code fait le"_qs));
        QVERIFY(m_on->text("codeState").contains(u"ne l’a pas encore"_qs));
    }

    void refusesGroupsOfAnotherCode()
    {
        open();
        m_on->tap("makeCode");
        m_on->tap("shopKeysNext");
        const auto other = RecoveryCode::draw(m_desk->entropy);
        m_on->type(2, other.groups()[1]);
        m_on->type(5, other.groups()[4]);
        m_on->tap("shopKeysNext");
        QVERIFY(!m_desk->proclaimed);
        QVERIFY(m_on->text("shopKeysText").contains(u"autre code"_qs));
        m_on->tap("showCodeAgain");
        QCOMPARE(m_on->text("codeGroup2"), groups()[1]);
    }

    void makesNoCodeWithoutAManager()
    {
        m_allowed = false;
        open();
        m_on->tap("makeCode");
        QVERIFY(m_on->text("codeGroup1").isEmpty());
    }

    void leavesNoPrintedPageOnTheTill()
    {
        open();
        m_on->tap("makeCode");
        m_on->tap("printCode");
        QCOMPARE(m_opened.size(), 1);
        const QString page = m_opened.first().toLocalFile();
        QVERIFY(QFileInfo(page).size() > 1000);
        QVERIFY(!(QFile::permissions(page) & (QFile::ReadOther | QFile::ReadGroup)));
        const QPointer<widgets::Sheet> sheet(m_on->sheet);
        m_on->tap("shopKeysClose");
        QTRY_VERIFY(!sheet);
        QVERIFY(!QFile::exists(page));
    }

    void namesAMistypedGroupAtOnce()
    {
        m_desk->shop.closedTills = 1;
        open();
        QVERIFY(!m_on->text("closedTills").isEmpty());
        m_on->tap("typeCode");
        m_on->type(1, groups()[0]);
        QVERIFY(m_on->text("codeFault").isEmpty());
        m_on->type(2, groups()[2]); // fits another place
        QVERIFY(m_on->text("codeFault").contains(u"Groupe 2"_qs));
        m_on->type(4, u"000001"_qs);
        QVERIFY(m_on->text("codeFault").contains(u"2 et 4"_qs));
        QVERIFY(!m_on->isOn("shopKeysNext"));
        m_on->type(m_desk->code);
        QVERIFY(m_on->text("codeFault").isEmpty());
        m_on->tap("shopKeysNext");
        QVERIFY(m_on->text("shopKeysText").contains(u"lit les ventes"_qs));
    }

    void takesAWholeCodeThatIsPasted()
    {
        m_desk->shop.closedTills = 1;
        open();
        m_on->tap("typeCode");
        auto *first = m_on->find<QLineEdit>("group1");
        first->setFocus();
        const auto other = RecoveryCode::draw(m_desk->entropy);
        first->insert(other.groups().join(u'-'));
        m_on->settle();
        QCOMPARE(m_on->find<QLineEdit>("group6")->text(), other.groups()[5]);
        m_on->tap("shopKeysNext");
        QVERIFY(m_on->text("shopKeysText").contains(u"autre boutique"_qs));
        QVERIFY(m_on->isOn("shopKeysNext")); // another try
    }

    void offersTypingOnlyWhereSomethingIsClosed()
    {
        open();
        QVERIFY(!m_on->find<QWidget>("typeCode"));
    }
};

QTEST_MAIN(tst_ShopKeysSheet)
#include "tst_ShopKeysSheet.moc"
