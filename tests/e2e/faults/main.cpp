// SPDX-License-Identifier: GPL-3.0-or-later
// A till without a window that debits one cent after the other until it is killed:
// debiting-till FOLDER VOUCHER... . Each debit that it may show to a customer is a line, its
// commit.
#include "app/TillDesk.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <cstdio>

using namespace comptoir;
using vouchers::Verdict;

namespace {

template <typename Answer>
void then(QObject *context, QFuture<Result<Answer>> future,
          std::function<void(const Result<Answer> &)> act)
{
    auto *watcher = new QFutureWatcher<Result<Answer>>(context);
    QObject::connect(watcher, &QFutureWatcher<Result<Answer>>::finished, context,
                     [watcher, act = std::move(act)] {
                         watcher->deleteLater();
                         act(watcher->result());
                     });
    watcher->setFuture(std::move(future));
}

/// Asks for the next debit when the one before has its answer.
class Customers : public QObject
{
public:
    Customers(app::TillDesk &desk, QStringList vouchers)
        : m_desk(desk),
          m_vouchers(std::move(vouchers))
    {}
    void next()
    {
        const QString text = m_vouchers[m_count++ % m_vouchers.size()];
        then<Verdict>(this, m_desk.check({text, vouchers::ScanSource::Camera}),
                      [this](const Result<Verdict> &checked) { debit(checked); });
    }

private:
    void debit(const Result<Verdict> &checked)
    {
        if (!checked || checked->check.isEmpty())
            return refuse(checked);
        then<Verdict>(this, m_desk.debit(checked->check, Money::fromCents(1)),
                      [this](const Result<Verdict> &debited) {
                          if (!debited || debited->commit.isNull())
                              return refuse(debited);
                          say(debited->commit.text());
                          next();
                      });
    }
    void refuse(const Result<Verdict> &verdict)
    {
        std::fprintf(stderr, "refused %s %s\n", verdict ? verdictName(verdict->id).constData() : "",
                     (verdict ? verdict->reason : verdict.error().code).constData());
        QCoreApplication::exit(1);
    }
    static void say(const QByteArray &line)
    {
        std::puts(line.constData());
        std::fflush(stdout);
    }

    app::TillDesk &m_desk;
    const QStringList m_vouchers;
    qsizetype m_count = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    app::TillDesk desk(app::TillPaths::under(arguments.value(1)));
    Customers customers(desk, arguments.mid(2));
    QObject::connect(&desk, &app::TillDesk::started, &customers,
                     [&customers](bool enrolled, bool rebuilt) {
                         std::fprintf(stderr, "started%s\n", rebuilt ? " rebuilt" : "");
                         if (enrolled)
                             customers.next();
                     });
    QObject::connect(&desk, &app::TillDesk::failedToStart, &customers, [](const Error &error) {
        std::fprintf(stderr, "failed %s\n", error.code.constData());
        QCoreApplication::exit(2);
    });
    desk.start();
    return QCoreApplication::exec();
}
