// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of TillController: the books checked, and what leaves them as a file.
#include "ui/format/FutureAnswer.h"
#include "ui/print/DocumentPdf.h"
#include "ui/till/TillController.h"

#include <utility>

namespace comptoir::till {

using format::whenAnswered;
using staff::Right;

void TillController::verify()
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT told(tr("Vérification en cours…"));
    whenAnswered(m_ports.books.verify(), this, [this](const Result<VerifyReport> &found) {
        m_busy = false;
        if (!found)
            return fail(found.error());
        Q_EMIT told(
            found->isSound
                ? tr("Les livres sont intacts : %1 enregistrements vérifiés.").arg(found->records)
                : tr("Un enregistrement ne va pas : n° %1 (%2). Continuez à vendre et "
                     "appelez votre conseiller.")
                      .arg(found->number)
                      .arg(QString::fromLatin1(found->problem)));
    });
}

void TillController::archive(Day first, Day last)
{
    authorise(
        {Right::ExportBooks, tr("Archiver les livres")}, [this, first, last](const QString &by) {
            if (std::exchange(m_busy, true))
                return;
            whenAnswered(m_ports.books.archive(first, last, m_ports.papers.absolutePath(), by),
                         this, [this](const Result<ArchiveMade> &made) {
                             m_busy = false;
                             if (!made)
                                 return fail(made.error());
                             Q_EMIT told(tr("Archive enregistrée : %1").arg(made->path));
                         });
        });
}

void TillController::exportBooks(const QByteArray &format, Day first, Day last)
{
    authorise({Right::ExportBooks, tr("Exporter pour le comptable")},
              [this, format, first, last](const QString &) {
                  if (std::exchange(m_busy, true))
                      return;
                  whenAnswered(
                      m_ports.books.exportBooks(format, first, last, m_ports.papers.absolutePath()),
                      this, [this](const Result<QString> &path) {
                          m_busy = false;
                          if (!path)
                              return fail(path.error());
                          Q_EMIT told(tr("Fichier enregistré : %1").arg(*path));
                      });
              });
}

void TillController::saveAttestation()
{
    if (std::exchange(m_busy, true))
        return;
    whenAnswered(m_ports.receipts.attestation(), this,
                 [this](const Result<print::Document> &document) {
                     m_busy = false;
                     if (!document)
                         return fail(document.error());
                     const QString name = document->title + u".pdf"_qs;
                     const QString path = m_ports.papers.absoluteFilePath(name);
                     m_ports.papers.mkpath(u"."_qs);
                     const auto saved = print::savePdf(*document, print::PdfPage::A4, path);
                     if (!saved)
                         return fail(saved.error());
                     Q_EMIT told(tr("Fichier enregistré : %1").arg(path));
                     m_ports.open(QUrl::fromLocalFile(path));
                 });
}

} // namespace comptoir::till
