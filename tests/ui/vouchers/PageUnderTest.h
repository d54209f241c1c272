// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/vouchers/FakeVoucherDesk.h"
#include "tests/ui/vouchers/SampleVerdicts.h"
#include "ui/theme/Tokens.h"
#include "ui/vouchers/VouchersPage.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/CameraSlot.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace comptoir::test {

using vouchers::ScanSource;
using vouchers::VerdictId;
using Phase = vouchers::VouchersController::Phase;

/// The voucher page over a fake desk, driven by clicks and keys by object name.
class PageUnderTest
{
protected:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeVoucherDesk> m_desk;
    std::unique_ptr<vouchers::VouchersController> m_controller;
    std::unique_ptr<vouchers::VouchersPage> m_page;
    QTemporaryDir m_proofs;
    QList<QUrl> m_opened;

    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString amount() const { return find<QLineEdit>("amountField")->text(); }
    Phase phase() const { return m_controller->phase(); }

    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const char *keys)
    {
        for (const char *c = keys; *c; ++c)
            QTest::keyClick(m_page->focusWidget(), *c);
    }
    void scan(const vouchers::Verdict &answer, const QString &code = QStringLiteral("V1"))
    {
        m_desk->checkAnswer = answer;
        m_controller->onScanned(code, ScanSource::Camera);
        QTRY_VERIFY(phase() != Phase::Checking);
    }
    void debit(const Result<vouchers::Verdict> &answer)
    {
        m_desk->debitAnswer = answer;
        key(Qt::Key_Return);
        QTRY_VERIFY(phase() != Phase::Debiting);
    }
    /// Scanned, debited 12,50 € of 20 €.
    void debitTwelveFifty()
    {
        type("12,50");
        scan(sampleVerdict(VerdictId::G1Valid));
        debit(sampleVerdict(VerdictId::G2Debited));
        QCOMPARE(phase(), Phase::Done);
    }

    static void dress()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }

    void open()
    {
        m_clock = std::make_unique<ManualClock>();
        m_page.reset(); // before what it shows
        m_controller.reset();
        m_desk = std::make_unique<FakeVoucherDesk>();
        m_opened.clear();
        m_controller = std::make_unique<vouchers::VouchersController>(*m_desk, *m_clock);
        m_controller->setShop({QStringLiteral("Boulangerie Marchal"), QStringLiteral("Sceaux")});
        m_controller->refresh();
        showPage({QDir(m_proofs.path()), [this](const QUrl &url) {
                      m_opened << url;
                      return true;
                  }});
    }
    /// As the shell does when language or theme change.
    void rebuild() { showPage({QDir(m_proofs.path()), {}}); }
    void showPage(vouchers::VouchersPage::Proofs proofs)
    {
        m_page = std::make_unique<vouchers::VouchersPage>(*m_controller, std::move(proofs));
        m_page->resize(1184, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
};

} // namespace comptoir::test
