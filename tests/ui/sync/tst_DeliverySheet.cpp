// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SeededEntropy.h"
#include "tests/support/counter/MemoryRescueDesk.h"
#include "tests/ui/sync/SheetUnderTest.h"
#include "ui/format/Language.h"
#include "ui/sync/DeliverySheet.h"
#include "ui/theme/Tokens.h"

using namespace comptoir;
using sharing::RecoveryCode;

class tst_DeliverySheet : public QObject
{
    Q_OBJECT
private:
    format::Interpreter m_interpreter{*qApp};
    test::SeededEntropy m_entropy{9};
    const RecoveryCode m_code = RecoveryCode::draw(m_entropy);
    std::unique_ptr<test::MemoryRescueDesk> m_desk;
    std::unique_ptr<test::SheetUnderTest> m_on;

    static rescue::FoundPack found(const QString &name, const Result<rescue::PackLabel> &label)
    {
        return {u"/media/cle/"_qs + name, u"CLE"_qs, label};
    }
    static rescue::PackLabel label()
    {
        return {QByteArray(32, 't'),
                u"Sceaux"_qs,
                u"Fromagerie Blanc"_qs,
                *DeviceId::fromBytes(QByteArray(16, 'f')),
                Instant::fromMs(1'795'269'900'000),
                34};
    }
    void open() { m_on->open(new sync::DeliverySheet(*m_desk, &m_on->window)); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QVERIFY(m_interpreter.speak(format::Language::French));
    }
    void init()
    {
        m_desk = std::make_unique<test::MemoryRescueDesk>();
        m_desk->packs = {found(u"a.comptoir"_qs, label())};
        m_on = std::make_unique<test::SheetUnderTest>();
    }

    void saysWhoseItIsAndHandsItInOnce()
    {
        m_desk->deliverAnswer = 30;
        open();
        QVERIFY(!m_on->find<QWidget>("deliverySend"));
        m_on->tap("deliveryFile");
        QVERIFY(m_on->text("deliveryText").contains(u"Fromagerie Blanc"_qs));
        QVERIFY(m_on->text("deliveryText").contains(u"34"_qs));
        QVERIFY(!m_on->isOn("deliverySend"));
        m_on->type(m_code);
        m_on->tap("deliverySend");
        QCOMPARE(m_desk->delivered, QStringList{u"/media/cle/a.comptoir"_qs});
        QVERIFY(m_on->text("deliveryText").contains(u"30"_qs));
        QVERIFY(!m_on->find<QWidget>("deliverySend"));
    }

    void keepsWhatWasTypedWhenTheCodeIsAnothersFile()
    {
        m_desk->deliverAnswer = fail("rescue/wrong-code");
        open();
        m_on->tap("deliveryFile");
        m_on->type(m_code);
        m_on->tap("deliverySend");
        QVERIFY(m_on->text("deliveryText").contains(u"autre fichier"_qs));
        QCOMPARE(m_on->find<QLineEdit>("group1")->text(), m_code.groups()[0]);
        QVERIFY(m_on->isOn("deliverySend"));
    }

    void looksAgainWhenAStickComesLater()
    {
        const auto packs = std::exchange(m_desk->packs, {});
        open();
        QVERIFY(m_on->text("deliveryText").contains(u"Branchez"_qs));
        m_desk->packs = packs;
        m_on->tap("deliveryLook");
        QVERIFY(m_on->find<QWidget>("deliveryFile"));
    }

    void offersNoFileThatIsDamaged()
    {
        m_desk->packs = {found(u"a.comptoir"_qs, fail("rescue/damaged"))};
        open();
        QVERIFY(m_on->find<QWidget>("deliveryFile"));
        QVERIFY(!m_on->isOn("deliveryFile"));
    }
};

QTEST_MAIN(tst_DeliverySheet)
#include "tst_DeliverySheet.moc"
