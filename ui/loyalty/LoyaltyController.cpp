// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/LoyaltyController.h"

#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/loyalty/CardPaper.h"

#include <QLocale>

#include <utility>

namespace comptoir::loyalty {

using format::whenAnswered;

namespace {

constexpr int statementLength = 50;
constexpr qint64 anyTotal = 1'000'000'00;

} // namespace

LoyaltyController::LoyaltyController(LoyaltyPorts ports, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports))
{}

void LoyaltyController::tell(const Error &error)
{
    const auto words = format::errorWords(error);
    Q_EMIT told(words.title + u". "_qs + words.sentence());
}

void LoyaltyController::show(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

bool LoyaltyController::goBack()
{
    if (m_view == View::Home)
        return false;
    m_statement.reset();
    show(View::Home);
    return true;
}

void LoyaltyController::refresh(const std::function<void()> &then)
{
    if (m_statement)
        read(m_statement->view.account.card, Asked::Again);
    whenAnswered(m_ports.desk.card({}), this, [this, then](const Result<CardView> &view) {
        if (!view)
            return tell(view.error());
        const bool wasSet = m_programme.version > 0;
        m_programme = view->programme;
        const bool isFirst = !std::exchange(m_isRead, true);
        if (isFirst || wasSet != (m_programme.version > 0))
            Q_EMIT viewChanged();
        else
            Q_EMIT changed();
        if (then)
            then();
    });
}

void LoyaltyController::look(const QString &code)
{
    const auto card = CardCode::parse(code);
    if (!card)
        return tell(card.error());
    if (m_isRead && m_programme.version == 0) {
        Q_EMIT told(tr("Choisissez d’abord les règles du programme."));
        return;
    }
    read(*card, Asked::ByPerson);
}

void LoyaltyController::read(const CardCode &card, Asked asked)
{
    whenAnswered(m_ports.cards.statement(card, statementLength), this,
                 [this, asked](const Result<CardStatement> &statement) {
                     if (!statement)
                         return tell(statement.error());
                     if (asked == Asked::Again && !m_statement)
                         return; // the person went back meanwhile
                     const CardCode shown = statement->view.account.card;
                     if (!m_statement || m_statement->view.account.card != shown)
                         m_person.reset();
                     m_statement = *statement;
                     readPerson(shown);
                     m_programme = statement->view.programme;
                     m_isRead = true;
                     if (m_view == View::Account)
                         Q_EMIT changed();
                     else
                         show(View::Account);
                 });
}

std::optional<Reward> LoyaltyController::reward() const
{
    if (!m_statement || m_statement->view.account.isBlocked)
        return std::nullopt;
    return offered(m_programme, m_statement->view.account.balance, Money::fromCents(anyTotal));
}

void LoyaltyController::act(const staff::Act &act,
                            const std::function<QFuture<Result<void>>(const QString &)> &go,
                            const Done &done)
{
    m_ports.authorise(act, [this, go, done](const QString &by) {
        if (std::exchange(m_isBusy, true))
            return;
        whenAnswered(go(by), this, [this, done](const Result<void> &written) {
            m_isBusy = false;
            done(written);
            if (written)
                refresh();
        });
    });
}

void LoyaltyController::changeRules(const Programme &programme, const Done &done)
{
    act(
        {staff::Right::ChangeSettings, tr("Programme de fidélité"), {}},
        [this, programme](const QString &by) { return m_ports.desk.changeRules(programme, by); },
        [this, done](const Result<void> &written) {
            done(written);
            if (!written)
                return;
            show(View::Home);
            refresh([this] { Q_EMIT told(tr("Les règles valent dès maintenant.")); });
        });
}

void LoyaltyController::correct(const Correction &correction, const Done &done)
{
    act(
        {staff::Right::Refund, tr("Corriger une carte de fidélité"), {}},
        [this, correction](const QString &by) { return m_ports.cards.correct(correction, by); },
        done);
}

void LoyaltyController::link(const Link &link, const Done &done)
{
    act(
        {staff::Right::Refund, tr("Remplacer, réunir ou bloquer une carte"), {}},
        [this, link](const QString &by) { return m_ports.cards.link(link, by); }, done);
}

void LoyaltyController::import(const CardsPlan &plan, const Done &done)
{
    act(
        {staff::Right::ChangeSettings, tr("Reprendre des cartes"), {}},
        [this, plan](const QString &by) { return m_ports.cards.import(plan, by); },
        [this, done, count = plan.rows.size()](const Result<void> &written) {
            done(written);
            if (written)
                Q_EMIT told(
                    tr("Cartes reprises\u00a0: %1.").arg(QLocale().toString(qlonglong(count))));
        });
}

void LoyaltyController::compose(const std::function<void()> &act) const
{
    if (m_ports.inReceiptLanguage)
        m_ports.inReceiptLanguage(act);
    else
        act();
}

void LoyaltyController::printSheet()
{
    std::vector<CardCode> codes;
    for (int i = 0; i < CardPaper::aPage; ++i)
        codes.push_back(CardCode::draw(m_ports.entropy));
    // The first code's end keeps sheets apart.
    const QString path = m_ports.papers.absoluteFilePath(
        tr("cartes_%1.pdf").arg(codes.front().text().right(4)));
    m_ports.papers.mkpath(u"."_qs);
    Result<void> saved;
    compose([&] { saved = CardPaper(m_ports.shop(), m_ports.isTraining).savePage(path, codes); });
    if (!saved)
        return tell(saved.error());
    m_ports.open(QUrl::fromLocalFile(path));
    Q_EMIT told(tr("Dix cartes neuves sont dans %1. Une carte compte dès son premier achat.")
                    .arg(QDir::toNativeSeparators(path)));
}

void LoyaltyController::printCard()
{
    print::Document paper;
    const CardCode code = CardCode::draw(m_ports.entropy);
    compose([&] { paper = CardPaper(m_ports.shop(), m_ports.isTraining).document(code); });
    whenAnswered(m_ports.print(paper), this, [this](const Result<void> &queued) {
        if (!queued)
            return tell(queued.error());
        Q_EMIT told(tr("La carte s’imprime."));
    });
}

} // namespace comptoir::loyalty
