// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/SoundSynthesis.h"

#include <QTest>

#include <cmath>

using namespace comptoir;
using namespace comptoir::sound;
using theme::Cue;

namespace {

const QList<Cue> cues{Cue::Click, Cue::Ok, Cue::Done, Cue::Hold, Cue::No, Cue::Blip, Cue::Order};

QList<qint16> samplesOf(Cue cue, int volume = 100)
{
    const QByteArray pcm = pcmOf(notesOf(cue), volume);
    QList<qint16> samples(pcm.size() / 2);
    std::copy_n(pcm.constData(), samples.size() * 2, reinterpret_cast<char *>(samples.data()));
    return samples;
}

/// What is heard: lengths of sound and silence in turn, in milliseconds, read from the samples.
QList<int> rhythmOf(Cue cue)
{
    constexpr int window = samplesPerSecond / 100; // 10 ms are longer than any period
    const auto samples = samplesOf(cue);
    QList<int> lengths;
    bool sounds = true;
    int since = 0;
    for (int i = 0; i + window <= samples.size(); i += window) {
        const bool heard = std::any_of(samples.begin() + i, samples.begin() + i + window,
                                       [](qint16 one) { return std::abs(one) > 800; });
        if (heard == sounds)
            continue;
        lengths << (i - since) * 1000 / samplesPerSecond;
        since = i;
        sounds = heard;
    }
    if (sounds)
        lengths << int(samples.size() - since) * 1000 / samplesPerSecond;
    return lengths;
}

} // namespace

class tst_SoundSynthesis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCueIsShortAndSoft_data()
    {
        QTest::addColumn<int>("cue");
        for (const Cue cue : cues)
            QTest::addRow("cue %d", int(cue)) << int(cue);
    }
    void everyCueIsShortAndSoft()
    {
        QFETCH(int, cue);
        const auto samples = samplesOf(Cue(cue));
        const double ms = 1000.0 * samples.size() / samplesPerSecond;
        QVERIFY2(ms >= 19 && ms < 600, qPrintable(QString::number(ms)));
        int highest = 0;
        for (const qint16 one : samples)
            highest = std::max(highest, std::abs(int(one)));
        const double decibels = 20 * std::log10(highest / 32768.0);
        QVERIFY2(decibels < -11.8 && decibels > -13, qPrintable(QString::number(decibels)));
        // A jump at either end would crack in the loudspeaker.
        QVERIFY(std::abs(samples.first()) < 40 && std::abs(samples.last()) < 40);
    }

    void cuesAreToldApartByRhythmAlone()
    {
        for (const Cue one : cues) {
            for (const Cue other : cues) {
                if (one == other)
                    continue;
                const auto a = rhythmOf(one);
                const auto b = rhythmOf(other);
                int furthest = a.size() == b.size() ? 0 : 1000;
                for (int i = 0; i < std::min(a.size(), b.size()); ++i)
                    furthest = std::max(furthest, std::abs(a[i] - b[i]));
                // 60 ms are heard as another length by everybody.
                QVERIFY2(furthest >= 60,
                         qPrintable(QStringLiteral("%1 and %2").arg(int(one)).arg(int(other))));
            }
        }
        QCOMPARE(rhythmOf(Cue::Done).size(), 5); // three notes: the reader is not broken
    }

    void captureClickIsThreeKilohertzForTwentyMilliseconds()
    {
        const auto samples = samplesOf(Cue::Click);
        QCOMPARE(samples.size(), qsizetype(samplesPerSecond / 50));
        int crossings = 0;
        for (int i = 1; i < samples.size(); ++i)
            crossings += (samples[i - 1] < 0) != (samples[i] < 0);
        QVERIFY2(std::abs(crossings - 120) <= 3, qPrintable(QString::number(crossings)));
    }

    void volumeScalesAndZeroIsSilent()
    {
        const auto peakAt = [](int volume) {
            const auto samples = samplesOf(Cue::Ok, volume);
            return int(*std::max_element(samples.begin(), samples.end()));
        };
        QVERIFY(std::abs(peakAt(50) * 2 - peakAt(100)) <= 2);
        QCOMPARE(peakAt(0), 0);
        QCOMPARE(peakAt(300), peakAt(100));
    }
};

QTEST_APPLESS_MAIN(tst_SoundSynthesis)
#include "tst_SoundSynthesis.moc"
