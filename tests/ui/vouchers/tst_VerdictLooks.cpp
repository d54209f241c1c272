// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/PageUnderTest.h"
#include "ui/format/VerdictText.h"
#include "ui/vouchers/FlashOverlay.h"
#include "ui/widgets/ShapeView.h"

#include <QCryptographicHash>
#include <QScrollArea>

using namespace comptoir;
using namespace comptoir::test;
using theme::Cue;
using theme::Scheme;
using theme::Shape;
using theme::Tone;

namespace {

enum class Effect { None, NotYet, Debited };

/// ux.md §7, line by line.
struct Row
{
    VerdictId id;
    Tone family;
    Shape shape;
    Cue cue;
    Effect money;
    const char *title;
};

const Row rows[] = {
    {VerdictId::V0Checking, Tone::Neutral, Shape::Square, Cue::Click, Effect::None, "Lecture…"},
    {VerdictId::G1Valid, Tone::Ok, Shape::Circle, Cue::Ok, Effect::NotYet, "Bon valable"},
    {VerdictId::G2Debited, Tone::Ok, Shape::Circle, Cue::Done, Effect::Debited,
     "12,50\u00a0€ débités"},
    {VerdictId::G3Indivisible, Tone::Ok, Shape::Circle, Cue::Ok, Effect::NotYet,
     "Bon de 10\u00a0€ (en une fois)"},
    {VerdictId::A1Provisional, Tone::Hold, Shape::Triangle, Cue::Hold, Effect::NotYet,
     "Valable, à confirmer"},
    {VerdictId::A2ListOld, Tone::Hold, Shape::Triangle, Cue::Hold, Effect::NotYet,
     "Vérification ancienne (3\u00a0j)"},
    {VerdictId::A3ExpiresSoon, Tone::Hold, Shape::Triangle, Cue::Hold, Effect::NotYet,
     "Expire bientôt"},
    {VerdictId::A4PartlyEligible, Tone::Hold, Shape::Triangle, Cue::Hold, Effect::NotYet,
     "Valable pour 8,30\u00a0€ sur 12,50\u00a0€"},
    {VerdictId::R1Spent, Tone::No, Shape::Octagon, Cue::No, Effect::None, "Déjà utilisé"},
    {VerdictId::R1DebitedHere, Tone::No, Shape::Octagon, Cue::No, Effect::None,
     "Déjà débité ici à 15:03"},
    {VerdictId::R2Expired, Tone::No, Shape::Octagon, Cue::No, Effect::None, "Expiré le 30/06/2027"},
    {VerdictId::R3NotYetValid, Tone::No, Shape::Octagon, Cue::No, Effect::None,
     "Valable à partir du 01/11/2026"},
    {VerdictId::R4OtherTown, Tone::No, Shape::Octagon, Cue::No, Effect::None,
     "Pas valable dans cette commune"},
    {VerdictId::R5RuledOut, Tone::No, Shape::Octagon, Cue::No, Effect::None,
     "Pas valable pour ces articles"},
    {VerdictId::R6Blocked, Tone::No, Shape::Octagon, Cue::No, Effect::None, "Bon bloqué"},
    {VerdictId::R7NotGenuine, Tone::No, Shape::Octagon, Cue::No, Effect::None,
     "Bon non authentique"},
    {VerdictId::R8OfflineLimit, Tone::No, Shape::Octagon, Cue::No, Effect::None,
     "Limite hors ligne atteinte"},
    {VerdictId::R9Training, Tone::No, Shape::Octagon, Cue::No, Effect::None, "Bon de formation"},
    {VerdictId::N1LoyaltyCard, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None,
     "Carte de fidélité"},
    {VerdictId::N2PickupCode, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None,
     "Commande 2041"},
    {VerdictId::N3Product, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None,
     "Article : Éclair 3,10\u00a0€"},
    {VerdictId::N4NotAVoucher, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None,
     "Ce n’est pas un bon"},
    {VerdictId::N5Unreadable, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None,
     "Code illisible"},
    {VerdictId::N6NewerFormat, Tone::Hold, Shape::Triangle, Cue::Hold, Effect::None,
     "Bon d’un format plus récent"},
    {VerdictId::Undone, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None, "Débit annulé"},
    {VerdictId::NotDebited, Tone::Neutral, Shape::Square, Cue::Blip, Effect::None,
     "Rien n’a été débité"},
};

/// Which pixels belong to the shape, without a trace of colour.
QByteArray silhouetteOf(Shape shape)
{
    QImage picture(96, 96, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    widgets::paintShape(painter, picture.rect(), shape, Qt::black);
    painter.end();
    return QCryptographicHash::hash(QByteArrayView(picture.constBits(), picture.sizeInBytes()),
                                    QCryptographicHash::Sha256);
}

} // namespace

/// Shape, colour, text and sound of every verdict (ux.md §7 and §12 no. 8 and 14), in every theme
/// and size.
class tst_VerdictLooks : public QObject, PageUnderTest
{
    Q_OBJECT

    void showVerdict(VerdictId id)
    {
        auto answer = sampleVerdict(id);
        if (id == VerdictId::V0Checking) {
            m_desk->holdsAnswers = true;
            m_controller->onScanned(QStringLiteral("slow"), ScanSource::Camera);
            m_clock->advanceMs(301);
            m_controller->tick();
            return;
        }
        if (id == VerdictId::G2Debited || id == VerdictId::Undone) {
            debitTwelveFifty();
            if (id == VerdictId::G2Debited)
                return;
            m_desk->undoAnswer = answer;
            m_controller->undo();
            QTRY_COMPARE(m_controller->verdict()->id, VerdictId::Undone);
            return;
        }
        type("12,50");
        scan(answer);
    }

    /// No label is cut, no button sticks out, the primary action is in sight.
    void checkPage()
    {
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool elides = label->minimumSizeHint().width() <= 40;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->fontMetrics().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            for (const QString &word : label->text().split(u' '))
                QVERIFY2(elides || label->fontMetrics().horizontalAdvance(word) <= label->width(),
                         qPrintable(label->text() + QStringLiteral(" is too narrow")));
        }
        const auto *primary = find("primary");
        const QRect place(primary->mapTo(m_page.get(), QPoint()), primary->size());
        QVERIFY(primary->isVisible() && m_page->rect().contains(place));
        for (const auto *area : m_page->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1 is cut at its side: %2 of %3 px")
                                        .arg(area->objectName())
                                        .arg(area->viewport()->width())
                                        .arg(area->widget()->minimumSizeHint().width())));
        }
        for (const auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            for (const QString &word : button->text().split(u' '))
                QVERIFY2(button->fontMetrics().horizontalAdvance(word) <= button->width(),
                         qPrintable(button->accessibleName() + QStringLiteral(" is cut")));
        }
    }

    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("COMPTOIR_SHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_page->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    void settle()
    {
        QTest::qWait(5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup()
    {
        m_page.reset();
        dress();
    }

    void everyVerdictOfTheSpecificationIsAsWritten_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::newRow(vouchers::verdictName(rows[i].id).constData()) << i;
        QCOMPARE(std::size(rows), size_t(allVerdicts().size()));
    }
    void everyVerdictOfTheSpecificationIsAsWritten()
    {
        QFETCH(int, row);
        const Row &expected = rows[row];
        QList<Cue> cues;
        connect(m_controller.get(), &vouchers::VouchersController::cueGiven, this,
                [&cues](Cue cue) { cues << cue; });
        showVerdict(expected.id);
        QCOMPARE(text("verdictTitle"), QString::fromUtf8(expected.title));
        const auto verdict = *m_controller->shownVerdict();
        QCOMPARE(verdict.id, expected.id);
        const auto words = format::verdictWords(verdict, m_controller->now());
        QCOMPARE(words.tone, expected.family);
        QCOMPARE(find<widgets::ShapeView>("verdictShape")->shape(), expected.shape);
        QCOMPARE(cues.last(), expected.cue);
        QCOMPARE(cues.first(), Cue::Click); // every scan answers at once
        const Effect effect = format::saysDebited(verdict) ? Effect::Debited
            : m_controller->isDebitable()                  ? Effect::NotYet
                                                           : Effect::None;
        QCOMPARE(effect, expected.money);
        QCOMPARE(find("primary")->isEnabled() && effect == Effect::NotYet,
                 expected.money == Effect::NotYet);
        // Title, sentence and amount reach a screen reader.
        const QString spoken = find<QLabel>("verdictTitle")->accessibleName();
        QVERIFY2(spoken.startsWith(words.title) && spoken.contains(words.sentence),
                 qPrintable(spoken));
        if (!words.moneyLabel.isEmpty())
            QVERIFY2(spoken.contains(words.moneyLabel), qPrintable(spoken));
    }

    void familiesAreToldApartWithoutColour()
    {
        QSet<QByteArray> silhouettes;
        for (const Tone tone : {Tone::Ok, Tone::Hold, Tone::No, Tone::Neutral})
            silhouettes << silhouetteOf(theme::shapeOf(tone));
        QCOMPARE(silhouettes.size(), 4);
    }

    void frameIsSeenForASecond()
    {
        scan(sampleVerdict(VerdictId::R1Spent));
        const auto edge = [this] { return m_page->grab().toImage().pixelColor(1, 300); };
        const QColor framed = edge();
        QVERIFY(framed != theme::colours().window);
        m_clock->advanceMs(1000);
        QCOMPARE(edge(), theme::colours().window);
        QCOMPARE(text("verdictTitle"), QStringLiteral("Déjà utilisé")); // the pane stays
    }

    void spinnerComesOnlyWhenTheAnswerIsSlow()
    {
        m_desk->holdsAnswers = true;
        m_desk->checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_controller->onScanned(QStringLiteral("V1"), ScanSource::Camera);
        m_controller->tick();
        QVERIFY(!find<QWidget>("spinner")->isVisible());
        QVERIFY(find<QWidget>("codeField")->isVisible()); // the camera's picture stays
        m_clock->advanceMs(301);
        m_controller->tick();
        QVERIFY(find<QWidget>("spinner")->isVisible());
        QVERIFY(find("leave")->isVisible()); // nobody has to wait
        m_desk->releaseAnswers();
        QTRY_COMPARE(text("verdictTitle"), QStringLiteral("Bon valable"));
        QVERIFY(!find<QWidget>("spinner")->isVisible());
    }

    void flashNeverComesMoreThanThreeTimesASecond()
    {
        for (int cue = 0; cue <= int(Cue::Order); ++cue) {
            const auto times = vouchers::flashTimes(Cue(cue), false);
            for (size_t i = 2; i < times.size(); i += 2) // from one beginning to the next
                QVERIFY(times[i - 2] + times[i - 1] >= 334);
            QVERIFY(vouchers::flashTimes(Cue(cue), true).size() <= 1);
        }
        QVERIFY(vouchers::flashTimes(Cue::Hold, false) != vouchers::flashTimes(Cue::No, false));
        QVERIFY(vouchers::flashTimes(Cue::Ok, false) != vouchers::flashTimes(Cue::Blip, false));
    }

    void withoutSoundTheVerdictFlashes_data()
    {
        QTest::addColumn<bool>("reducedMotion");
        QTest::newRow("motion") << false;
        QTest::newRow("reduced motion") << true;
    }
    void withoutSoundTheVerdictFlashes()
    {
        QFETCH(bool, reducedMotion);
        theme::Appearance appearance;
        appearance.reducedMotion = reducedMotion;
        theme::dress(*qApp, appearance);
        open();
        scan(sampleVerdict(VerdictId::G1Valid));
        QVERIFY(!find<QWidget>("flash")->isVisible()); // it was heard
        m_controller->setWantsFlash(true);
        scan(sampleVerdict(VerdictId::R1Spent), QStringLiteral("V2"));
        QVERIFY(find<QWidget>("flash")->isVisible());
        QCOMPARE(find<QWidget>("flash")->size(), m_page->size());
        click("primary"); // nothing is in the way of a hand
        QCOMPARE(phase(), Phase::Ready);
        QTRY_VERIFY(!find<QWidget>("flash")->isVisible());
    }

    void everyThemeAndSizeShowsTheWholeAnswer_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        // What the shell leaves to the page.
        const QList<QSize> sizes{{1184, 752}, {800, 1160}, {1270, 720}, {952, 552}, {600, 840}};
        for (const Scheme scheme :
             {Scheme::Light, Scheme::Dark, Scheme::Outdoor, Scheme::OutdoorNight})
            for (const int percent : {100, 200})
                for (const QSize size : sizes)
                    QTest::addRow("%d-%d-%dx%d", int(scheme), percent, size.width(), size.height())
                        << int(scheme) << percent << size;
    }
    void everyThemeAndSizeShowsTheWholeAnswer()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        theme::Appearance appearance;
        appearance.scheme = Scheme(scheme);
        appearance.fontPercent = percent;
        theme::dress(*qApp, appearance);
        open();
        m_desk->recentAnswer = sampleRecent();
        m_controller->refresh();
        m_page->resize(size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        settle();
        shoot(QStringLiteral("ready-") + name);
        checkPage();
        // Every verdict once; in the other looks those whose panes differ most.
        const bool plain = Scheme(scheme) == Scheme::Light && percent == 100;
        const QList<VerdictId> some{VerdictId::G1Valid,       VerdictId::G2Debited,
                                    VerdictId::A1Provisional, VerdictId::A4PartlyEligible,
                                    VerdictId::R1Spent,       VerdictId::R1DebitedHere,
                                    VerdictId::N5Unreadable,  VerdictId::V0Checking};
        for (const VerdictId id : plain ? allVerdicts() : some) {
            showVerdict(id);
            settle();
            shoot(QString::fromLatin1(vouchers::verdictName(id)) + u'-' + name);
            checkPage();
            if (QTest::currentTestFailed())
                return qWarning("at %s", vouchers::verdictName(id).constData());
            m_desk->releaseAnswers();
            m_desk->holdsAnswers = false;
            m_clock->advanceMs(2000);
            settle();
            m_controller->next();
        }
    }

    void leftHandersHaveTheKeysAtTheLeft()
    {
        const auto keysAt = [this] { return find("key5")->mapTo(m_page.get(), QPoint()).x(); };
        QVERIFY(keysAt() > m_page->width() / 2);
        theme::Appearance appearance;
        appearance.leftHanded = true;
        theme::dress(*qApp, appearance);
        rebuild();
        QVERIFY(keysAt() < m_page->width() / 2);
        QVERIFY(find("primary")->mapTo(m_page.get(), QPoint()).x() < m_page->width() / 2);
        scan(sampleVerdict(VerdictId::G1Valid));
        settle();
        shoot(QStringLiteral("left-handed"));
    }
};

QTEST_MAIN(tst_VerdictLooks)
#include "tst_VerdictLooks.moc"
