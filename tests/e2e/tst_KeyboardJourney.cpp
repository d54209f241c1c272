// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter/StagedShop.h"

#include <QImage>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QWindow>

#include <cstdio>

using namespace comptoir;
using namespace comptoir::test;
using vouchers::VerdictId;

namespace {

constexpr int ringReach = 6; ///< around the widget, in pixels

/// The widget and what is close around it.
QImage surroundings(QWidget &widget)
{
    QWidget &window = *widget.window();
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    const int r = ringReach;
    return window.grab(place.adjusted(-r, -r, r, r) & window.rect()).toImage();
}

int changedPixels(const QImage &one, const QImage &other)
{
    int changed = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            changed += one.pixel(x, y) != other.pixel(x, y);
    return changed;
}

} // namespace

/// The counter without a mouse (ux.md §12 no. 5), keys through the window system.
class tst_KeyboardJourney : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;

    /// At the pace of a person: faster keys are a scanner's.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWindow *handle = m_shop->window().windowHandle();
        QTest::keyClick(handle, key, modifiers);
        pace();
    }
    void type(const char *keys)
    {
        QWindow *handle = m_shop->window().windowHandle();
        for (const char *key = keys; *key; ++key) {
            QTest::keyClick(handle, *key);
            pace();
        }
    }
    void pace()
    {
        m_shop->clock.advanceMs(200);
        QTest::qWait(80);
        StagedShop::settle();
    }
    QString section() const { return QString::fromLatin1(m_shop->window().currentSection()); }

    /// Somebody without a mouse sees where the next key goes.
    void expectVisibleFocus(const char *step)
    {
        QPointer<QWidget> focus = m_shop->window().focusWidget();
        QVERIFY2(focus, step);
        QVERIFY2(focus->isVisible(), step);
        const QImage with = surroundings(*focus);
        const bool keyboard = focus->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        {
            const QSignalBlocker quiet(focus); // only its looks are asked for
            focus->clearFocus();
            focus->repaint();
        }
        const QImage without = surroundings(*focus);
        focus->setFocus(Qt::OtherFocusReason);
        focus->window()->setAttribute(Qt::WA_KeyboardFocusChange, keyboard);
        // A ring of at least 2 px along the shorter side, twice.
        const int least = 4 * std::min(focus->width(), focus->height());
        const int changed = changedPixels(with, without);
        std::printf("  %-28s %-14s %5d px\n", step, qUtf8Printable(focus->objectName()), changed);
        QVERIFY2(changed >= least,
                 qPrintable(QStringLiteral("%1: no ring at %2, %3 px of %4")
                                .arg(QLatin1String(step), focus->objectName())
                                .arg(changed)
                                .arg(least)));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StagedShop>(View());
        m_shop->hire();
        m_shop->online();
        QVERIFY(QTest::qWaitForWindowActive(&m_shop->window()));
    }

    void debitsATypedVoucher()
    {
        expectVisibleFocus("launch");
        press(Qt::Key_F3);
        expectVisibleFocus("F3, type the code");
        m_shop->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        type("7Q2K9FXA01MB");
        press(Qt::Key_Return);
        QCOMPARE(m_shop->vouchers.checked.size(), 1);
        expectVisibleFocus("the verdict");
        type("12,50");
        expectVisibleFocus("the amount");
        m_shop->vouchers.debitAnswer = sampleVerdict(VerdictId::G2Debited);
        press(Qt::Key_Return);
        QCOMPARE(m_shop->vouchers.debits, QList<Money>{Money::fromCents(1250)});
        expectVisibleFocus("debited");
        press(Qt::Key_Return);
        expectVisibleFocus("the next voucher");
    }

    void reachesEveryPlace()
    {
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(section(), QStringLiteral("sync"));
        expectVisibleFocus("Ctrl+Y, synchronisation");
        press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(section(), QStringLiteral("settings"));
        expectVisibleFocus("Ctrl+, settings");
        press(Qt::Key_Tab);
        expectVisibleFocus("Tab");
        press(Qt::Key_F1);
        expectVisibleFocus("F1, keys of this screen");
        press(Qt::Key_Escape);
        expectVisibleFocus("Esc");
        press(Qt::Key_K, Qt::ControlModifier);
        expectVisibleFocus("Ctrl+K, search");
        type("aide");
        press(Qt::Key_Return);
        QCOMPARE(section(), QStringLiteral("help"));
        expectVisibleFocus("found by its name");
        press(Qt::Key_Left, Qt::AltModifier);
        expectVisibleFocus("Alt+Left, back");
    }

    void locksAndUnlocks()
    {
        press(Qt::Key_F12);
        QVERIFY(m_shop->window().isLocked());
        expectVisibleFocus("F12, locked");
        press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(m_shop->window().isLocked());
        type("1234"); // the last operator's own code
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_shop->window().isLocked());
        expectVisibleFocus("unlocked");
    }
};

QTEST_MAIN(tst_KeyboardJourney)
#include "tst_KeyboardJourney.moc"
