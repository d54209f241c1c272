// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Sheet.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSlider>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

/// A screen as it should be, in which each test plants one fault.
struct Screen
{
    Screen()
    {
        auto *column = new QVBoxLayout(&window);
        column->setSpacing(theme::gap);
        title = new Label(Type::Title, &window);
        title->setText(QStringLiteral("Bons acceptés aujourd’hui dans votre boutique"));
        title->setObjectName(QStringLiteral("title"));
        code = new widgets::Field("keyboard", &window);
        code->setObjectName(QStringLiteral("codeField"));
        code->setAccessibleName(QStringLiteral("Code du bon"));
        code->setPlaceholderText(QStringLiteral("ou tapez le code"));
        amount = new widgets::AmountField(&window);
        amount->setObjectName(QStringLiteral("amountField"));
        amount->setAccessibleName(QStringLiteral("Montant"));
        amount->setAmount(QStringLiteral("12,50\u00a0€"), false);
        keypad = new widgets::Keypad(&window);
        for (int place = 0; place < 3; ++place)
            keypad->act(place)->setTitle(QStringLiteral("Tout"));
        other = named(Button::Look::Secondary, "other", "Ne pas débiter");
        primary = named(Button::Look::Primary, "primary", "Débiter");
        primary->setTrailing(QStringLiteral("12,50\u00a0€"));
        primary->setLeastHeight(theme::money());
        for (QWidget *part : QList<QWidget *>{title, code, amount, keypad, other, primary})
            column->addWidget(part);
        column->addStretch();
        window.setObjectName(QStringLiteral("window"));
        window.resize(480, 800);
        show();
    }
    Button *named(Button::Look look, const char *name, const char *text)
    {
        auto *button = new Button(look, QString::fromUtf8(text), {}, &window);
        button->setObjectName(QLatin1String(name));
        return button;
    }
    /// The layout has done its work; from now on a fault stays where it is put.
    void show()
    {
        window.show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        delete window.layout();
    }
    void move(QWidget &widget, QRect to)
    {
        widget.setGeometry(to);
        widget.show();
    }
    QStringList faults()
    {
        return layoutFaults(window) + targetFaults(window) + accessibilityFaults(window);
    }

    QWidget window;
    Label *title = nullptr;
    widgets::Field *code = nullptr;
    widgets::AmountField *amount = nullptr;
    widgets::Keypad *keypad = nullptr;
    Button *other = nullptr;
    Button *primary = nullptr;
};

/// Exactly the planted faults are found, and nothing else is taken for one.
void expect(const QStringList &faults, const QStringList &reasons)
{
    QStringList unexpected = faults;
    for (const QString &reason : reasons) {
        const auto of = [&reason](const QString &fault) { return fault.contains(reason); };
        QVERIFY2(std::any_of(faults.begin(), faults.end(), of), qPrintable("not found: " + reason));
        unexpected.erase(std::remove_if(unexpected.begin(), unexpected.end(), of),
                         unexpected.end());
    }
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.join(u'\n')));
}

} // namespace

class tst_ScreenChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }

    void leavesAGoodScreenAlone()
    {
        Screen screen;
        expect(screen.faults(), {});
        widgets::Sheet sheet(QStringLiteral("Ce bon ne rend pas la monnaie"), &screen.window);
        auto *question = new Label(Type::Body, &sheet);
        question->setText(QStringLiteral("Le client perd les 3,20 € qui restent."));
        sheet.body()->addWidget(question);
        sheet.addButton(QStringLiteral("Le client est d’accord"), true);
        sheet.open(); // lies over the page on purpose
        QTest::qWait(10); // its layouts stand in one another
        expect(screen.faults(), {});
    }

    void findsWordsThatLoseTheirEnd()
    {
        Screen screen;
        screen.title->resize(screen.title->width(), 20);
        expect(layoutFaults(screen.window), {QStringLiteral("cut in height")});
        Screen narrow;
        narrow.title->setGeometry(0, 0, 60, 300);
        expect(layoutFaults(narrow.window),
               {QStringLiteral("a word is cut"), QStringLiteral("lies on")});
        Screen fixed;
        fixed.title->setOverflow(Label::Overflow::Fixed);
        fixed.title->resize(100, fixed.title->height());
        expect(layoutFaults(fixed.window), {QStringLiteral("cut in width")});
        Screen button;
        button.primary->resize(90, button.primary->height());
        expect(layoutFaults(button.window), {QStringLiteral("primary comptoir::widgets::Button")});
        Screen hint;
        hint.code->setPlaceholderText(QString(90, u'm'));
        expect(layoutFaults(hint.window), {QStringLiteral("its hint is cut")});
    }

    void findsWhatLeavesTheWindow()
    {
        Screen screen;
        screen.other->move(-20, screen.other->y());
        screen.primary->move(screen.primary->x(), 790);
        expect(layoutFaults(screen.window),
               {QStringLiteral("sticks out of window"),
                QStringLiteral("primary action is not wholly in view")});
    }

    void findsOneControlOnAnother()
    {
        Screen screen;
        screen.other->move(screen.other->x(), screen.primary->y() - 20);
        expect(layoutFaults(screen.window), {QStringLiteral("lies on primary")});
    }

    void findsWhatIsScrolledSideways()
    {
        Screen screen;
        QScrollArea area(&screen.window);
        auto *content = new QWidget;
        content->resize(600, 900);
        Button inside(Button::Look::Secondary, QStringLiteral("Au bout"), {}, content);
        area.setWidget(content);
        screen.keypad->hide();
        screen.move(area, screen.keypad->geometry());
        inside.move(20, 800); // far below is reached by scrolling
        expect(layoutFaults(screen.window), {QStringLiteral("scrolls sideways")});
        inside.move(480, 800);
        expect(layoutFaults(screen.window),
               {QStringLiteral("scrolls sideways"),
                QStringLiteral("out of its scroll area sideways")});
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        inside.move(20, 100);
        content->resize(300, 100);
        expect(layoutFaults(screen.window), {QStringLiteral("sticks out of")});
    }

    void findsThePrimaryActionBelowTheFold()
    {
        Screen screen;
        QScrollArea area(&screen.window);
        auto *content = new QWidget;
        content->resize(300, 900);
        screen.primary->setParent(content);
        screen.move(*screen.primary, {0, 800, 300, 64});
        area.setWidget(content);
        screen.keypad->hide();
        screen.move(area, screen.keypad->geometry());
        expect(layoutFaults(screen.window),
               {QStringLiteral("primary action is not wholly in view")});
    }

    void findsWhatAFingerMisses()
    {
        Screen screen;
        screen.other->resize(screen.other->width(), 47);
        screen.primary->resize(screen.primary->width(), 63);
        screen.keypad->act(0)->resize(71, 64);
        expect(targetFaults(screen.window),
               {QStringLiteral("needs 48×48"), QStringLiteral("needs 48×64"),
                QStringLiteral("71×64 px, needs 72×64")});
        Screen near;
        near.other->move(near.other->x(), near.primary->y() - near.other->height() - 5);
        expect(targetFaults(near.window), {QStringLiteral("5 px from primary")});
        Screen disabled;
        disabled.other->setEnabled(false);
        disabled.other->resize(disabled.other->width(), 20);
        expect(targetFaults(disabled.window), {});
    }

    void findsWhatAReaderCannotSay()
    {
        Screen screen;
        screen.code->setAccessibleName({});
        Button icon(Button::Look::Ghost, {}, "x", &screen.window);
        QWidget painted(&screen.window);
        painted.setObjectName(QStringLiteral("painted"));
        painted.setFocusPolicy(Qt::StrongFocus);
        screen.amount->setAmount({}, false);
        icon.show();
        painted.show();
        expect(accessibilityFaults(screen.window),
               {QStringLiteral("codeField"), QStringLiteral("(no name) comptoir::widgets::Button"),
                QStringLiteral("painted QWidget '': has no name"),
                QStringLiteral("painted QWidget '': has no role"),
                QStringLiteral("amountField comptoir::widgets::AmountField 'Montant': has no "
                               "value")});
    }
};

QTEST_MAIN(tst_ScreenChecks)
#include "tst_ScreenChecks.moc"
