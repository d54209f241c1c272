// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ListingController.h"

#include "core/listing/EditListing.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/listing/ListingText.h"

#include <algorithm>
#include <utility>

namespace comptoir::listing {

using format::whenAnswered;

namespace {
constexpr int pauseMs = 400;
} // namespace

ListingController::ListingController(ListingPorts ports, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ListingController::keep);
}

ListingController::~ListingController()
{
    if (m_isTyped)
        (void)m_ports.desk.keepDraft(edits());
}

void ListingController::tell(const Error &error)
{
    const auto words = format::errorWords(error);
    Q_EMIT told(words.title + u". "_qs + words.sentence());
}

void ListingController::show(std::optional<Block> block)
{
    if (m_block == block)
        return;
    m_block = block;
    Q_EMIT blockChanged();
}

void ListingController::refresh()
{
    keep();
    whenAnswered(m_ports.desk.board(), this,
                 [this](const Result<ListingBoard> &board) { take(board); });
}

void ListingController::take(const Result<ListingBoard> &board)
{
    if (!board)
        return tell(board.error());
    // What was typed while this was on its way stands over what others have published meanwhile.
    const ListingEdits mine = m_isTyped ? edits() : board->edits;
    m_board = *board;
    m_draft = withEdits(board->published, mine);
    m_isRead = true;
    // What the till knows of its shop is not asked again.
    if (m_draft == Shopfront() && m_ports.known)
        m_draft.listing = m_ports.known();
    Q_EMIT changed();
}

void ListingController::edit(const std::function<void(Shopfront &)> &act)
{
    if (m_isBusy || !m_isRead)
        return;
    act(m_draft);
    m_isTyped = true;
    m_pause.start();
    Q_EMIT changed();
}

void ListingController::keep()
{
    m_pause.stop();
    if (!std::exchange(m_isTyped, false))
        return;
    whenAnswered(m_ports.desk.keepDraft(edits()), this, [this](const Result<void> &kept) {
        if (!kept)
            tell(kept.error());
    });
}

std::vector<ListingProblem> ListingController::problems() const
{
    return problemsOf(m_board.published, m_draft);
}

void ListingController::takePhoto(const QString &role, const photos::PhotoSource &source)
{
    if (m_takingPhoto || !m_ports.preparePhoto || !m_ports.keepPhoto)
        return;
    m_takingPhoto = true;
    Q_EMIT changed();
    const auto refused = [this](const Error &error) {
        m_takingPhoto = false;
        tell(error);
        Q_EMIT changed();
    };
    whenAnswered(m_ports.preparePhoto(source), this,
                 [this, role, refused](const Result<QByteArray> &picture) {
                     if (!picture)
                         return refused(picture.error());
                     whenAnswered(m_ports.keepPhoto(*picture), this,
                                  [this, role, refused](const Result<QString> &kept) {
                                      if (!kept)
                                          return refused(kept.error());
                                      m_takingPhoto = false;
                                      addPhoto(role, *kept);
                                  });
                 });
}

void ListingController::addPhoto(const QString &role, const QString &blob)
{
    for (photos::PhotoThumbs *pictures : {m_ports.photos, m_ports.bands}) {
        if (pictures)
            pictures->lookAgain(blob);
    }
    edit([&](Shopfront &front) {
        const auto known = std::find_if(front.photos.begin(), front.photos.end(),
                                        [&role](const Photo &one) { return one.role == role; });
        if (known != front.photos.end()) {
            known->blob = blob;
            return;
        }
        const QByteArray last = front.photos.empty() ? QByteArray() : front.photos.back().pos;
        front.photos.push_back({newId(), blob, role, {}, placeAfter(last)});
    });
}

void ListingController::publish()
{
    if (m_isBusy)
        return;
    m_isTyped = true; // also what nobody typed: name and address that the till knew
    keep();
    m_ports.authorise(
        {staff::Right::EditListing, tr("Publier la fiche")}, [this](const QString &by) {
            if (std::exchange(m_isBusy, true))
                return;
            Q_EMIT changed();
            const int count = countOf(edits());
            whenAnswered(m_ports.desk.publish(by), this,
                         [this, count](const Result<ListingBoard> &board) {
                             m_isBusy = false;
                             take(board);
                             if (!board)
                                 return changed();
                             Q_EMIT told(tr("Publié\u00a0: %n changement(s). La ville les reçoit "
                                            "maintenant, ou au prochain réseau.",
                                            nullptr, count));
                         });
        });
}

ListingPaper ListingController::paper(ListingPaper::Kind kind, const QStringList &languages) const
{
    std::vector<PaperWords> words;
    for (const QString &language : languages) {
        const auto compose = [&] { words.push_back(ListingPaper::words(m_ports.town())); };
        if (m_ports.inLanguage)
            m_ports.inLanguage(language, compose);
        else
            compose();
    }
    ListingPaper paper(kind, m_draft.listing, std::move(words), m_board.link, today());
    paper.setTraining(m_ports.isTraining);
    return paper;
}

void ListingController::print(ListingPaper::Kind kind, const QStringList &languages,
                              QPageSize::PageSizeId size)
{
    const QString names[] = {tr("horaires"), tr("affiche"), tr("bons acceptés")};
    const QString path = m_ports.papers.filePath(
        tr("%1 %2.pdf").arg(names[int(kind)], today().toIso()));
    if (!m_ports.papers.mkpath(u"."_qs))
        return tell({"papers/not-saved", {}, {}});
    if (!paper(kind, languages).save(path, size))
        return tell({"papers/not-saved", {}, {}});
    Q_EMIT told(tr("Enregistré : %1").arg(path));
    m_ports.open(QUrl::fromLocalFile(path));
}

void ListingController::discard()
{
    if (m_isBusy)
        return;
    m_draft = m_board.published;
    m_isTyped = true;
    keep();
    Q_EMIT changed();
}

} // namespace comptoir::listing
