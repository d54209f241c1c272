// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyboardLayoutRepair.h"
#include "tests/support/ManualClock.h"
#include "ui/shell/ScannerRouter.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Keypad.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWindow>

using namespace comptoir;
using scan::KeyboardLayout;

namespace {

constexpr char16_t usPlain[] = u"1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
constexpr char16_t usShift[] = u"!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
constexpr char16_t frPlain[] = u"&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!";
constexpr char16_t frShift[] = u"1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§";
constexpr char16_t bePlain[] = u"&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùwxcvbn,;:=";
constexpr char16_t beShift[] = u"1234567890°_AZERTYUIOP¨*QSDFGHJKLM%WXCVBN?./+";

/// The same keys on another keyboard than the scanner believes.
QString typedOn(const QString &scanned, KeyboardLayout layout)
{
    const QString us = QString::fromUtf16(usPlain) + QString::fromUtf16(usShift);
    QString here = us;
    if (layout == KeyboardLayout::AzertyFrance)
        here = QString::fromUtf16(frPlain) + QString::fromUtf16(frShift);
    else if (layout == KeyboardLayout::AzertyBelgium)
        here = QString::fromUtf16(bePlain) + QString::fromUtf16(beShift);
    QString typed;
    for (const QChar c : scanned)
        typed += here.at(us.indexOf(c));
    return typed;
}

/// Twenty widgets that can have the focus, with texts, numbers and choices that a key may change.
std::vector<QWidget *> twentyWidgets(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItems({QStringLiteral("3"), QStringLiteral("V"), QStringLiteral("&")});
    auto *editable = new QComboBox(parent);
    editable->setEditable(true);
    auto *list = new QListWidget(parent);
    list->addItems({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("é")});
    auto *table = new QTableWidget(2, 2, parent);
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("3")));
    table->setCurrentCell(1, 1);
    auto *tree = new QTreeWidget(parent);
    tree->addTopLevelItem(new QTreeWidgetItem(QStringList{QStringLiteral("3")}));
    auto *tabs = new QTabBar(parent);
    tabs->addTab(QStringLiteral("&3"));
    tabs->addTab(QStringLiteral("&V"));
    std::vector<QWidget *> all{
        new QLineEdit(parent),
        new widgets::Field("scan", parent),
        new widgets::AmountField(parent),
        new widgets::Keypad(parent),
        new widgets::Button(widgets::Button::Look::Primary, QStringLiteral("Débiter"), {}, parent),
        new QPushButton(QStringLiteral("OK"), parent),
        new QToolButton(parent),
        new QCheckBox(parent),
        new QRadioButton(parent),
        new QSpinBox(parent),
        new QDoubleSpinBox(parent),
        new QTimeEdit(parent),
        new QDateEdit(parent),
        new QSlider(parent),
        new QTextEdit(parent),
        new QPlainTextEdit(parent),
        combo,
        editable,
        list,
        table,
        tree,
        tabs};
    return all;
}

/// Everything that a key could have changed in the window.
QStringList contentOf(const QWidget &window)
{
    QStringList content;
    for (const auto *child : window.findChildren<QWidget *>()) {
        const QMetaProperty value = child->metaObject()->userProperty();
        if (value.isValid())
            content << value.read(child).toString();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(child))
            content << QString::number(view->currentIndex().row());
    }
    return content;
}

} // namespace

/// ux.md §12 no. 6: wherever the focus is, a scan is one scan and no text.
class tst_ScannerFocus : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    std::unique_ptr<QWidget> m_window;
    std::vector<QWidget *> m_widgets;

    void type(const QString &keys, qint64 gapMs)
    {
        for (const QChar key : keys) {
            m_clock.advanceMs(gapMs);
            // As a system sends it: the letter counts, whatever the key.
            QTest::sendKeyEvent(QTest::Press, m_window->windowHandle(), Qt::Key_unknown,
                                QString(key), Qt::NoModifier);
            QTest::sendKeyEvent(QTest::Release, m_window->windowHandle(), Qt::Key_unknown,
                                QString(key), Qt::NoModifier);
        }
    }
    void enter(qint64 afterMs)
    {
        m_clock.advanceMs(afterMs);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_clock.advanceMs(10'000);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_widgets = twentyWidgets(m_window.get());
        for (QWidget *widget : m_widgets)
            column->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void burstIsOneScanWhateverHasTheFocus_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<QString>("code");
        const std::pair<const char *, KeyboardLayout> layouts[] = {
            {"us", KeyboardLayout::Qwerty},
            {"fr", KeyboardLayout::AzertyFrance},
            {"be", KeyboardLayout::AzertyBelgium}};
        for (const auto &[name, layout] : layouts) {
            QTest::addRow("%s product", name) << int(layout) << QStringLiteral("3017620422003");
            QTest::addRow("%s voucher", name)
                << int(layout) << QStringLiteral("HTTPS://BON.EXAMPLE/V1-7QMZ:2W+9A");
        }
    }
    void burstIsOneScanWhateverHasTheFocus()
    {
        QFETCH(int, layout);
        QFETCH(QString, code);
        QVERIFY(m_widgets.size() >= 20);
        shell::ScannerRouter router(*qApp, m_clock);
        router.setScanner({}, KeyboardLayout(layout));
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        const QString typed = typedOn(code, KeyboardLayout(layout));
        for (QWidget *widget : m_widgets) {
            widget->setFocus();
            const QStringList before = contentOf(*m_window);
            const QWidget *focus = m_window->focusWidget();
            type(typed, 8);
            enter(8);
            const char *kind = widget->metaObject()->className();
            QVERIFY2(scans.size() == 1, kind);
            QCOMPARE(scans.first().at(0).toString(), code);
            QCOMPARE(scans.first().at(1).toString(), typed);
            QVERIFY2(contentOf(*m_window) == before, kind);
            QVERIFY2(m_window->focusWidget() == focus, kind);
            scans.clear();
            m_clock.advanceMs(1'000);
        }
    }

    void scannersPrefixMakesAnyBurstAScanAndIsCutOff()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        router.setScanner(QStringLiteral("²"), KeyboardLayout::AzertyFrance);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        m_widgets.front()->setFocus();
        type(QStringLiteral("²&é"), 50); // slower than any rhythm of a scanner, and short
        enter(50);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.first().at(0).toString(), QStringLiteral("12"));
        QCOMPARE(static_cast<QLineEdit *>(m_widgets.front())->text(), QString());
    }

    void calibrationHearsTheWholeBurstAndNobodyElseDoes()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        router.setScanner(QStringLiteral("²"), KeyboardLayout::AzertyFrance);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        QStringList heard;
        router.listenRaw([&](const QString &burst) {
            heard << burst;
            router.listenRaw({}); // once is enough
        });
        const QString digits = typedOn(QStringLiteral("0123456789"), KeyboardLayout::AzertyBelgium);
        type(QStringLiteral("²") + digits, 8);
        enter(8);
        QCOMPARE(heard, QStringList{QStringLiteral("²") + digits});
        QVERIFY(scans.isEmpty());
        type(QStringLiteral("²&éàçà&"), 8);
        enter(8);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(heard.size(), 1);
    }

    void textThatTheLayoutCannotTypeIsHandedOnAsItCame()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        router.setScanner({}, KeyboardLayout::AzertyFrance);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        m_widgets.front()->setFocus();
        type(QStringLiteral("{ABCDE}"), 8);
        enter(8);
        QCOMPARE(scans.first().at(0).toString(), QStringLiteral("{ABCDE}"));
    }

    void personsTypingArrivesUnchangedAndInOrder()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        router.setScanner({}, KeyboardLayout::AzertyFrance);
        QSignalSpy scans(&router, &shell::ScannerRouter::scanned);
        auto *field = static_cast<QLineEdit *>(m_widgets.front());
        field->setFocus();
        const QString text = QStringLiteral("Été à 12,50 € (n° 3)");
        type(text, 110);
        m_clock.advanceMs(200);
        QTRY_COMPARE(field->text(), text);
        QVERIFY(scans.isEmpty());
    }

    void shortcutsOfThePersonAreNeverHeldBack()
    {
        shell::ScannerRouter router(*qApp, m_clock);
        auto *field = static_cast<QLineEdit *>(m_widgets.front());
        field->setText(QStringLiteral("12"));
        field->setFocus();
        QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key_A, u"a"_qs,
                            Qt::ControlModifier);
        QCOMPARE(field->selectedText(), QStringLiteral("12"));
    }
};

QTEST_MAIN(tst_ScannerFocus)
#include "tst_ScannerFocus.moc"
