// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Till.h"
#include "tests/e2e/TownProcess.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <cstdio>

using namespace comptoir;
using comptoir::test::TownProcess;

namespace {

constexpr int patienceMs = 60'000;
constexpr int mostTaps = 12; ///< of which six type the amount and debit it

/// The town with one open campaign, one shop and one printed voucher of 20 €.
struct Sceaux
{
    Sceaux()
    {
        town.act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
        const Day today = Day::inTown(app::SystemClock().now());
        const QString campaign = id("campaign",
                                    {"campaign", "create", "--name", "Bons", "--budget", "1000",
                                     "--faces", "20", "--from", today.plusDays(-1).toIso(),
                                     "--until", today.plusDays(200).toIso()});
        town.act({"campaign", "open", "--campaign", campaign});
        const QString merchant = id("merchant", {"merchant", "add", "--name", "Marchal"});
        shop = id("shop",
                  {"shop", "add", "--merchant", merchant, "--name", "Boulangerie Marchal",
                   "--campaign", campaign});
        issuance = id("issuance",
                      {"voucher", "issue", "--campaign", campaign, "--count", "1", "--face", "20"});
        town.serve();
    }
    QString id(const char *name, const QStringList &act)
    {
        return town.act(act).value(QLatin1String(name)).toVariant().toString();
    }
    /// What the desk hands out on paper: the till's invitation.
    QString card()
    {
        const QString file = paper.filePath(QStringLiteral("card.png"));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(town.port());
        enrolment = id("enrolment",
                       {"enrol", "create", "--shop", shop, "--url", url, "--png", file});
        return file;
    }
    /// The six digits as the desk sees them, once a till has shown itself.
    QString digits()
    {
        for (const QJsonObject &entry : town.acts({"enrol", "list"}))
            if (entry.value(u"enrolment").toString() == enrolment)
                return entry.value(u"sas").toString();
        return {};
    }
    /// A photograph of the printed voucher.
    QString voucher()
    {
        const QString sheet = paper.filePath(QStringLiteral("sheet.pdf"));
        town.act({"voucher", "sheet", "--issuance", issuance, "--pdf", sheet});
        const QString page = paper.filePath(QStringLiteral("page"));
        const int done = QProcess::execute(QStringLiteral("pdftoppm"),
                                           {"-r", "150", "-png", "-singlefile", sheet, page});
        const QImage whole(page + QStringLiteral(".png"));
        const QString file = paper.filePath(QStringLiteral("voucher.png"));
        const bool cut = whole.copy(0, 0, whole.width(), whole.height() / 4).save(file);
        return done == 0 && cut ? file : QString();
    }
    qint64 spent()
    {
        const auto books = store::Database::open(town.folder() + QStringLiteral("/territory.db"),
                                                 store::Database::Access::ReadOnly);
        const auto row = books ? (*books)->first(QStringLiteral("SELECT spent_c FROM voucher"))
                               : fail(books.error());
        return row && *row ? (*row)->integer(0) : -1;
    }

    TownProcess town;
    QTemporaryDir paper;
    QString shop, issuance, enrolment;
};

} // namespace

/// From a new data folder to the first debited voucher, by the window alone (ux.md S12).
class tst_FirstVoucher : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Till> m_till;
    int m_taps = 0;

    template <typename T = QWidget>
    T *shown(const char *name) const
    {
        for (T *widget : m_till->window().findChildren<T *>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    bool waitFor(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }
    bool tap(const char *name)
    {
        const auto ready = [this, name] {
            const auto *button = shown<QAbstractButton>(name);
            return button && button->isEnabled();
        };
        if (!waitFor(ready))
            return false;
        QTest::mouseClick(shown(name), Qt::LeftButton);
        ++m_taps;
        return true;
    }
    QString title() const
    {
        const auto *label = shown<QLabel>("welcomeTitle");
        return label ? label->text() : QString();
    }
    /// The wizard's own button until the counter is there; the invitation waits for the card.
    bool goThroughTheWelcome(const std::function<void()> &showInvitation)
    {
        constexpr int mostSteps = 10;
        for (int step = 0; step < mostSteps; ++step) {
            if (!waitFor([this] { return shown("welcomePage") || shown("vouchersPage"); }))
                return false;
            if (shown("vouchersPage"))
                return true;
            if (shown("ticketField"))
                showInvitation();
            const QString before = title();
            std::printf("  tap %d: %s\n", m_taps + 1, qUtf8Printable(before));
            if (!tap("welcomeNext") || !waitFor([&] { return title() != before; }))
                return false;
        }
        return false;
    }

private Q_SLOTS:
    void debitsAVoucherWithinTwelveTapsOfTheFirstStart()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        Sceaux sceaux;
        const QString card = sceaux.card();
        const QString voucher = sceaux.voucher();
        QVERIFY2(!voucher.isEmpty(), "pdftoppm did not print the voucher");
        QElapsedTimer clock;
        clock.start();
        app::CommandLine line;
        line.data = m_folder.path();
        line.camera = QStringLiteral("/nowhere"); // no camera until the card is held before it
        m_till = std::make_unique<app::Till>(line);
        m_till->open();

        QVERIFY(waitFor([this] { return shown("welcomePage"); }));
        QString digits;
        const bool through = goThroughTheWelcome([&] {
            m_till->counter().showToCamera(card);
            QVERIFY(waitFor([&] { return shown("enrolSas"); }));
            QVERIFY(waitFor([&] { return !(digits = sceaux.digits()).isEmpty(); }));
            const QString here = shown<QLabel>("enrolSas")->text().remove(u' ').remove(u'\u00a0');
            QCOMPARE(here, digits); // the desk reads them out, the shopkeeper compares
            sceaux.town.act({"enrol", "confirm", "--enrolment", sceaux.enrolment, "--sas", digits});
            m_till->counter().showToCamera(QStringLiteral("/nowhere"));
        });
        QVERIFY2(through, qPrintable(u"stuck at " + title()));
        QCOMPARE(digits.size(), 6);
        QVERIFY(waitFor(
            [this] { return shown<QLabel>("shopName")->text().contains(u"Boulangerie Marchal"); }));

        // A first debit is by the town's own word, not by the limits without a network.
        const auto &status = m_till->counter().sync().status();
        QVERIFY(waitFor([&status] {
            return status.link == store::Link::Online && status.dataAsOf && status.pending == 0;
        }));
        m_till->counter().showToCamera(voucher);
        using Phase = vouchers::VouchersController::Phase;
        const auto &desk = m_till->vouchersDesk();
        QVERIFY(waitFor([&] { return desk.phase() == Phase::Answer; }));
        QCOMPARE(verdictName(desk.verdict()->id), QByteArray("G1"));
        for (const char *key : {"key1", "key2", "keyComma", "key5", "key0"})
            QVERIFY2(tap(key), key);
        QVERIFY(tap("primary"));
        QVERIFY(waitFor([&] { return desk.phase() == Phase::Done; }));
        const double seconds = double(clock.elapsed()) / 1000;
        QCOMPARE(verdictName(desk.verdict()->id), QByteArray("G2"));
        QCOMPARE(desk.verdict()->remaining, Money::fromCents(750));
        QVERIFY(waitFor([&] { return sceaux.spent() == 1250; }));
        std::printf("from the first start to the first debited voucher: %d taps, %.1f s\n", m_taps,
                    seconds);
        QVERIFY2(m_taps <= mostTaps, qPrintable(QString::number(m_taps)));
    }

    void cleanupTestCase() { m_till.reset(); }
};

QTEST_MAIN(tst_FirstVoucher)
#include "tst_FirstVoucher.moc"
