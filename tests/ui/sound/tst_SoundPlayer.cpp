// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/SoundPlayer.h"

#include <QAudioDevice>
#include <QTest>

using namespace comptoir;

class tst_SoundPlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherItCanBeHeard()
    {
        const bool loudspeaker = !QMediaDevices::defaultAudioOutput().isNull();
        qInfo("this machine has %s", loudspeaker ? "a loudspeaker" : "no loudspeaker");
        sound::SoundPlayer player;
        QCOMPARE(player.isAudible(), loudspeaker);
    }

    void switchedOffOrAtZeroItCanNotBeHeard()
    {
        sound::SoundPlayer player;
        player.configure(false, 80);
        QVERIFY(!player.isAudible());
        player.configure(true, 0);
        QVERIFY(!player.isAudible());
    }

    void playsOrStaysSilentButNeverStopsTheTill()
    {
        sound::SoundPlayer player;
        for (int round = 0; round < 50; ++round)
            for (int cue = 0; cue <= int(theme::Cue::Order); ++cue)
                player.play(theme::Cue(cue));
        player.configure(true, 30);
        player.play(theme::Cue::No);
        bool alive = false;
        QMetaObject::invokeMethod(
            this, [&alive] { alive = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(alive);
    }
};

QTEST_MAIN(tst_SoundPlayer)
#include "tst_SoundPlayer.moc"
