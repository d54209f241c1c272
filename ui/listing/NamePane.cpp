// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/FactPanes.h"

#include "core/listing/Category.h"
#include "ui/format/FutureAnswer.h"
#include "ui/listing/ListingText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

namespace comptoir::listing {

using widgets::ListRow;

NamePane::NamePane(ListingController &controller, QWidget *parent) : ListingPane(controller, parent)
{
    addField(
        {"listingName", "building-store", tr("Nom du commerce"), {}, {u"name"_qs}},
        [](const Listing &one) { return one.name; },
        [](Listing &one, const QString &text) { one.name = text; });
    const auto addCategory = [this](const char *name, const QString &title, qsizetype which) {
        auto *row = new ListRow("tags", title, this);
        row->setObjectName(QString::fromLatin1(name));
        row->setLeadsOn(true);
        body()->addWidget(row);
        connect(row, &ListRow::clicked, this, [this, which] { chooseCategory(which); });
        return row;
    };
    m_category = addCategory("listingCategory", tr("Catégorie"), 0);
    m_second = addCategory("listingSecondCategory", tr("Autre catégorie"), 1);
    addField(
        {"listingRegistration",
         "file-text",
         tr("Numéro SIRET ou d’entreprise"),
         tr("facultatif"),
         {u"registration"_qs}},
        [](const Listing &one) { return one.registration; },
        [](Listing &one, const QString &text) {
            one.registration = QString(text).remove(u' ').remove(u'.').remove(u'\u00a0');
        });
    addField(
        {"listingLegalName",
         "file-text",
         tr("Raison sociale"),
         tr("facultatif"),
         {u"legal_name"_qs}},
        [](const Listing &one) { return one.legalName; },
        [](Listing &one, const QString &text) { one.legalName = text; });
    if (controller.ports().readPrefill && controller.ports().chooseFile) {
        auto *fill = addButton("listingPrefill", tr("Remplir depuis un fichier SIRENE ou BCE…"),
                               "file-import");
        connect(fill, &widgets::Button::clicked, this, &NamePane::prefill);
    }
    body()->addStretch();
}

void NamePane::present()
{
    ListingPane::present();
    const QStringList &chosen = listing().categories;
    const auto words = [&chosen](qsizetype which) {
        return which < chosen.size() ? categoryText(chosen.at(which)) : tr("à choisir");
    };
    m_category->setTrailing(words(0));
    m_second->setVisible(!chosen.isEmpty());
    m_second->setTrailing(chosen.size() > 1 ? words(1) : tr("aucune"));
}

void NamePane::chooseCategory(qsizetype which)
{
    std::vector<std::pair<QString, QString>> rows; // words and code
    for (const Category &category : categories()) {
        const QString code = category.code;
        rows.emplace_back(categoryText(code), code);
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    if (which > 0)
        rows.insert(rows.begin(), {tr("Aucune"), QString()});
    QStringList words;
    int current = -1;
    const QStringList &chosen = listing().categories;
    for (const auto &[text, code] : rows) {
        if (which < chosen.size() && chosen.at(which) == code)
            current = int(words.size());
        words << text;
    }
    widgets::ChoiceSheet::ask(
        tr("Catégorie"), words, current,
        [this, which, rows](int row) {
            controller().editListing([&](Listing &draft) {
                const QString code = rows.at(size_t(row)).second;
                QStringList &codes = draft.categories;
                if (which < codes.size())
                    codes[which] = code;
                else
                    codes << code;
                codes.removeAll(QString());
                codes.removeDuplicates();
            });
        },
        window());
}

void NamePane::prefill()
{
    controller().ports().chooseFile(tr("Listes (*.csv *.xlsx *.txt)"),
                                    [this](const QString &path) { prefillFrom(path); });
}

void NamePane::prefillFrom(const QString &path)
{
    format::whenAnswered(
        controller().ports().readPrefill(path), this, [this](const Result<PrefillFile> &file) {
            if (!file)
                return controller().tell(file.error());
            const bool isOne = file->listings.size() == 1 && listing().registration.isEmpty();
            const auto found = isOne ? Result<PrefilledListing>(file->listings.front())
                                     : findPrefill(*file, listing().registration);
            if (!found)
                return controller().tell(found.error());
            controller().editListing(
                [&](Listing &draft) { draft = filledIn(draft, found->listing); });
            Q_EMIT controller().told(
                tr("Rempli depuis la ligne %1 du fichier\u00a0: relisez.").arg(found->line));
        });
}

} // namespace comptoir::listing
