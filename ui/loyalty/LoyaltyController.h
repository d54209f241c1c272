// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyPorts.h"

#include <QMap>
#include <QObject>

namespace comptoir::loyalty {

/// State of the loyalty page: the rules, and the card that is being looked at. It outlives the
/// page.
class LoyaltyController : public QObject
{
    Q_OBJECT
public:
    enum class View { Home, Account, Rules, Messages };
    using Done = std::function<void(const Result<void> &)>;

    explicit LoyaltyController(LoyaltyPorts ports, QObject *parent = nullptr);

    const LoyaltyPorts &ports() const { return m_ports; }
    View view() const { return m_view; }
    void show(View view);
    bool goBack(); ///< false: it is the home already
    /// Version 0: there is none, or nobody has answered yet.
    const Programme &programme() const { return m_programme; }
    bool isRead() const { return m_isRead; }
    bool isBusy() const { return m_isBusy; } ///< something is being written: no second tap

    /// Rules and card as they are now; a sale may have changed them.
    void refresh(const std::function<void()> &then = {});
    /// A card as it was scanned or typed.
    void look(const QString &code);
    const std::optional<CardStatement> &statement() const { return m_statement; }
    /// What the card is worth at once; nothing: no reward yet.
    std::optional<Reward> reward() const;

    /// Who it belongs to; nothing: nobody said so.
    const std::optional<KnownPerson> &person() const { return m_person; }
    void savePerson(const PersonForm &form, const Done &done);
    /// Into the folder of papers, and shown.
    void exportPerson(const CardCode &card, const Done &done);
    void erasePerson(const CardCode &card, const Done &done);

    void showMessages();
    const QMap<Segment, SegmentCounts> &segments() const { return m_segments; }
    const std::vector<Message> &messages() const { return m_messages; }
    void takeList(Segment segment, Channel channel);

    void changeRules(const Programme &programme, const Done &done);
    EntryId newId() { return EntryId::mint(m_ports.clock.now(), m_ports.entropy); }
    void correct(const Correction &correction, const Done &done);
    void link(const Link &link, const Done &done);
    void import(const CardsPlan &plan, const Done &done);

    /// Ten new cards on a page, opened to be printed.
    void printSheet();
    /// One new card on receipt paper.
    void printCard();

Q_SIGNALS:
    void changed();
    void viewChanged();
    /// The result of an act, in words.
    void told(const QString &words);

private:
    void tell(const Error &error);
    void compose(const std::function<void()> &act) const;
    enum class Asked { ByPerson, Again };
    void read(const CardCode &card, Asked asked);
    void readPerson(const CardCode &card);
    void readMessages();
    /// `bytes` into the folder of papers.
    void keep(const QString &name, const QByteArray &bytes);
    void act(const staff::Act &act, const std::function<QFuture<Result<void>>(const QString &)> &go,
             const Done &done);

    LoyaltyPorts m_ports;
    View m_view = View::Home;
    Programme m_programme;
    bool m_isRead = false;
    bool m_isBusy = false;
    std::optional<CardStatement> m_statement;
    std::optional<KnownPerson> m_person;
    QMap<Segment, SegmentCounts> m_segments;
    std::vector<Message> m_messages;
};

} // namespace comptoir::loyalty
