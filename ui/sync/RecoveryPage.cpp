// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/RecoveryPage.h"

#include "ui/format/DateText.h"
#include "ui/theme/Tokens.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace comptoir::sync {

namespace {

constexpr int dpi = 150;
constexpr double marginMm = 25;
constexpr int columns = 3, rowDots = 130;

QFont printed(theme::Type type, int dots)
{
    QFont font = theme::font(type);
    font.setPixelSize(dots);
    return font;
}

int paintText(QPainter &painter, int y, const QFont &font, const QString &text)
{
    painter.setFont(font);
    QRect used;
    painter.drawText(QRect(0, y, painter.device()->width(), 2000), Qt::TextWordWrap, text, &used);
    return used.bottom() + 24;
}

int paintGroups(QPainter &painter, int y, const QStringList &groups)
{
    const int width = painter.device()->width() / columns;
    for (int i = 0; i < groups.size(); ++i) {
        const int left = (i % columns) * width, top = y + (i / columns) * rowDots;
        painter.setFont(printed(theme::Type::Secondary, 20));
        painter.drawText(QRect(left, top, width, 26), Qt::AlignLeft, QString::number(i + 1));
        painter.setFont(printed(theme::Type::Headline, 52));
        painter.drawText(QRect(left, top + 28, width, 70), Qt::AlignLeft, groups[i]);
    }
    return y + int((groups.size() + columns - 1) / columns) * rowDots + 24;
}

} // namespace

QString RecoveryPage::fileName() const
{
    return tr("Code de secours") + u' ' + Day::inTown(made).toIso() + u".pdf"_qs;
}

Result<void> RecoveryPage::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("papers/not-saved", file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QPdfWriter pdf(&file);
    pdf.setResolution(dpi);
    pdf.setTitle(tr("Code de secours"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return fail("papers/not-saved");
    const QFont body = printed(theme::Type::Body, 24);
    int y = paintText(painter, 0, printed(theme::Type::Strong, 28), shop);
    y = paintText(painter, y, printed(theme::Type::Headline, 44),
                  tr("Code de secours de la boutique"));
    y = paintText(painter, y, body, tr("Fait le %1").arg(format::dateText(Day::inTown(made))));
    y = paintGroups(painter, y + 24, groups);
    y = paintText(painter, y, body,
                  tr("Si toutes les caisses sont perdues, tapez ce code sur une caisse neuve de la "
                     "boutique : elle relit les ventes. Il ouvre aussi les fichiers de secours."));
    paintText(painter, y, body,
              tr("Gardez cette page hors de la boutique. Qui l’a peut lire les ventes ; la ville "
                 "n’en a pas de copie."));
    if (!painter.end() || !file.commit())
        return fail("papers/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::sync
