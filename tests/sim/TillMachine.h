// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/EnrolledTill.h"
#include "app/till/TillStore.h"
#include "tests/sim/Network.h"

namespace comptoir::sim {

/// What the screen has shown as put back onto a voucher, for goods that were brought back.
struct Return
{
    OpId op;
    Money amount;
};

/// A debit that the screen has shown: the customer left with the goods.
struct Sale
{
    OpId commit;
    vouchers::CampaignNumber campaign = 0;
    vouchers::Serial serial = 0;
    Money amount;
    bool isProvisional = false;
    bool isUndone = false;
    bool isSettled = false; ///< by a person, after a stop between claim and commit
    bool mayBeLost = false; ///< its disk was replaced by what it was before
    bool mayBeUndone = false; ///< the screen said that this failed, or nothing any more
    std::vector<Return> returns = {};
    bool mayHaveMore = false; ///< a return that failed, as with mayBeUndone
};

/// A customer at the counter.
struct Visit
{
    Paper paper;
    Money wish;
    qint64 undoAfterMs = 0; ///< 0: never
    qint64 returnAfterMs = 0; ///< the goods come back, or a part of them
};

/// Counts what the town has not acknowledged; an op that was put aside for a person is sent again.
inline const QString unacknowledgedOps = QStringLiteral(
    "SELECT COUNT(*) FROM outbox, sync_meta WHERE outbox.state = 0 "
    "OR (outbox.inc = sync_meta.incarnation AND outbox.seq > sync_meta.acked_seq)");

/// One till: the program that is shipped, on a machine with its own disk, clocks and connection,
/// and the person who stands at it.
class TillMachine
{
public:
    TillMachine(Universe &universe, Network &network, int number);
    ~TillMachine();

    MachineDisk disk;
    MachineClock clock;
    Connection connection;
    crypto::PrivateKey key;

    int number() const { return m_number; }
    const app::DeviceMarker &marker() const { return m_marker; }
    void enrol(const app::DeviceMarker &marker);
    /// The program was started before, and made its database.
    void install(const MachineDisk::Files &files);

    void start();
    /// A good end of the program.
    void shutDown();
    void kill(bool powerCut);
    /// The lid: the machine sleeps, its boot clock does not.
    void sleep();
    void wake();
    /// Until then somebody is there to start it again when it stops.
    void openUntil(qint64 ms) { m_openUntil = ms; }
    bool isAwake() const { return m_process && !m_isAsleep; }
    /// The process died over a disk that let it: to be asked after each event.
    bool hasDied() const { return m_process && disk.frozen(); }
    void bury();
    /// How the next death will be.
    void nextDeathIsPowerCut(bool powerCut) { m_hasPowerCut = powerCut; }

    /// All that the machine had on its disk at a moment.
    struct Copy
    {
        MachineDisk::Files files;
        std::vector<Sale> sales;
    };
    Copy copy() const { return {disk.image(), m_sales}; }
    /// Somebody puts the whole disk back as it was; the chain's mark may lie on another one.
    void putBack(const Copy &copy, bool keepsMark);
    /// The disk of `other` was copied to this machine, and both go on.
    void becomeTwinOf(TillMachine &other, bool withMark);
    bool isTwin() const { return m_isTwin; }
    /// Was there ever another history of this device?
    bool hasForked() const { return m_hasForked; }
    /// Switched off for good.
    void retire();
    bool isRetired() const { return m_isRetired; }

    void serve(const Visit &visit);
    /// Somebody brings back what was bought here, today or days ago.
    void takeBackGoods();
    void answerQuestions();
    /// Its disk or database is an older one: what it showed before counts no more.
    void forgetSeen();

    /// The program's parts while it runs.
    app::EnrolledTill *till() const;
    store::Rows rows(const QString &sql, const store::Arguments &arguments = {}) const;
    qint64 count(const QString &sql) const;

    const std::vector<Sale> &sales() const { return m_sales; }
    /// The request that this till repeated too often within a minute; empty: none.
    const QByteArray &loop() const { return m_loop; }

private:
    class Port;
    class Bell;
    struct Process;

    /// Is this run of the program still there? The queue may hold events of an earlier one.
    bool isRun(int run) const { return m_process && m_runs == run && !disk.frozen(); }
    bool startProcess();
    void startAgain(qint64 withinMs);
    void settleOpenClaims();
    void noteVerdict(const vouchers::Verdict &verdict);
    void debit(const Visit &visit, const vouchers::Verdict &verdict);
    void debited(const Visit &visit, const vouchers::Verdict &verdict);
    /// Debits of a voucher on this disk that the screen never showed: a stop came between.
    qint64 unseenDebits(const Paper &paper) const;
    void undo(OpId commit);
    void giveBack(OpId commit);
    void gaveBack(Sale &sale, const Result<vouchers::Refund> &refund);
    Sale *sale(OpId commit);
    void wrote(const Error *error);
    void countRequest(const QString &path);
    void readVersions();
    void readPositions();
    void readPack(const QString &campaign, qint64 position);
    void saw(const QString &row, qint64 version);
    Money ownDebits(const Paper &paper) const;
    void checkOwnWrites(const Paper &paper);
    void note(const QByteArray &line) const;
    /// Runs `act` later if this very run of the program is still there and awake.
    void laterInThisRun(qint64 ms, std::function<void()> act);

    Universe &m_universe;
    Network &m_network;
    int m_number = 0;
    Dice m_dice;
    Dice m_returnDice;
    Dice m_patienceDice; ///< who taps again after an error
    DiceEntropy m_entropy;
    app::TillPaths m_paths;
    app::DeviceMarker m_marker;
    std::unique_ptr<Process> m_process;
    int m_runs = 0;
    bool m_isAsleep = false;
    qint64 m_openUntil = 0;
    bool m_hasPowerCut = false;
    bool m_isTwin = false;
    bool m_hasForked = false;
    bool m_isRetired = false;
    std::vector<Sale> m_sales;
    std::vector<std::function<void()>> m_missed; ///< while asleep
    std::map<QString, std::deque<qint64>> m_requests;
    int m_mostRepeated = 0;
    QByteArray m_loop;
    std::map<QString, qint64> m_seen; ///< newest version of a row, position of a stream
    QString m_seenEpoch;
    int m_changes = -1; ///< of the database, when it was last looked at
};

} // namespace comptoir::sim
