// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/format/Language.h"
#include "ui/sync/SyncChip.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"

#include <QSet>
#include <QTest>

using namespace comptoir;
using store::Link;
using sync::ChipState;

class tst_SyncChip : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;

    store::SyncStatus online() const
    {
        store::SyncStatus status;
        status.link = Link::Online;
        status.lastAcknowledged = m_clock.now();
        status.dataAsOf = m_clock.now();
        return status;
    }
    format::Interpreter m_interpreter{*qApp};
    QString text(const store::SyncStatus &status) const
    {
        return sync::chipWords(status, m_clock.now()).text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QVERIFY(m_interpreter.speak(format::Language::French));
    }

    void saysEachStateWithItsCount()
    {
        auto status = online();
        QCOMPARE(text(status), QStringLiteral("À jour 15:05"));
        status.pending = 3;
        QCOMPARE(text(status), QStringLiteral("3 à envoyer"));
        status.sending = true;
        QCOMPARE(text(status), QStringLiteral("Envoi 3"));
        status.sending = false;
        status.link = Link::None;
        status.pending = 12;
        QCOMPARE(text(status), QStringLiteral("Hors ligne · 12 à envoyer"));
        status.dataAsOf = m_clock.now().plusSeconds(-2 * 86400);
        QCOMPARE(text(status), QStringLiteral("Données du 19/11"));
        status.attention = 2;
        QCOMPARE(text(status), QStringLiteral("À régler 2"));
        status.diskFull = true;
        QCOMPARE(text(status), u"Disque plein\u00a0: débits arrêtés"_qs);
    }

    void whatStopsTheShopGoesFirst()
    {
        auto status = online();
        status.diskFull = true;
        status.attention = 5;
        status.sending = true;
        QCOMPARE(sync::chipWords(status, m_clock.now()).state, ChipState::CannotSave);
    }

    void offlineIsNormalAndNotRed()
    {
        for (const Link link : {Link::None, Link::Captive, Link::ServerDown}) {
            auto status = online();
            status.link = link;
            QCOMPARE(sync::chipWords(status, m_clock.now()).state, ChipState::Offline);
        }
        auto refused = online();
        refused.link = Link::Refused;
        QCOMPARE(sync::chipWords(refused, m_clock.now()).state, ChipState::NeedsYou);
    }

    void statesDifferInGlyphAndPicture()
    {
        QSet<QByteArray> icons;
        QList<QImage> pictures;
        auto base = online();
        QList<store::SyncStatus> states(7, base);
        states[1].pending = 3;
        states[2].sending = true;
        states[3].link = Link::None;
        states[4].dataAsOf = m_clock.now().plusSeconds(-3 * 86400);
        states[5].attention = 1;
        states[6].diskFull = true;
        for (const auto &status : states) {
            sync::SyncChip chip;
            const auto words = sync::chipWords(status, m_clock.now());
            QVERIFY2(widgets::hasIcon(words.icon), words.icon.constData());
            icons << words.icon;
            chip.setWords(words);
            chip.resize(260, 48);
            const QImage picture = chip.grab().toImage();
            for (const QImage &other : pictures)
                QVERIFY(picture != other);
            pictures << picture;
            QVERIFY(chip.accessibleName().endsWith(words.text));
        }
        QCOMPARE(icons.size(), states.size());
    }
};

QTEST_MAIN(tst_SyncChip)
#include "tst_SyncChip.moc"
