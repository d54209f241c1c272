// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/BadgePaper.h"

#include "ui/format/DateText.h"
#include "ui/print/DocumentPdf.h"

namespace comptoir::staff {

QString BadgePaper::fileName() const
{
    return u"badge-%1.pdf"_qs.arg(QString::fromLatin1(person.id.text()).right(8));
}

print::Document BadgePaper::document() const
{
    using print::TextBlock;
    constexpr auto centre = TextBlock::Align::Centre;
    print::Document paper;
    paper.title = tr("Badge de %1").arg(person.name);
    paper.blocks.push_back(TextBlock{shop, centre, true, 1});
    paper.blocks.push_back(print::SpaceBlock{1});
    paper.blocks.push_back(print::QrBlock{code, 8});
    paper.blocks.push_back(print::SpaceBlock{1});
    paper.blocks.push_back(TextBlock{person.name, centre, true, 2});
    if (person.lastDay)
        paper.blocks.push_back(
            TextBlock{tr("Jusqu’au %1").arg(format::dateText(*person.lastDay)), centre, false, 1});
    paper.blocks.push_back(print::RuleBlock{});
    paper.blocks.push_back(TextBlock{
        tr("Ce badge ouvre la caisse comme une clé. Perdu, il se retire dans les réglages, et ne "
           "vaut plus rien."),
        TextBlock::Align::Left, false, 1});
    return paper;
}

Result<void> BadgePaper::save(const QString &path) const
{
    return print::savePdf(document(), print::PdfPage::A4, path);
}

} // namespace comptoir::staff
