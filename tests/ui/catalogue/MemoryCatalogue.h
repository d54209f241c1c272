// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/PlanImport.h"
#include "core/catalogue/SheetReader.h"
#include "core/crypto/Digest.h"
#include "core/law/LawBook.h"
#include "core/registers/BlobName.h"
#include "tests/support/SeededEntropy.h"
#include "ui/catalogue/CataloguePorts.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace comptoir::test {

/// Departments and articles in memory, with the ports of the pages that show them.
class MemoryCatalogue : public catalogue::CatalogueDesk
{
public:
    using Item = catalogue::Item;
    using Department = catalogue::Department;

    MemoryCatalogue()
    {
        addDepartment(u"Pain"_qs, "reduced", u"Pa"_qs);
        addDepartment(u"Viennoiserie"_qs, "reduced", u"Vi"_qs);
        addDepartment(u"Boissons"_qs, "normal", u"Bo"_qs);
    }
    Department &addDepartment(const QString &name, const QByteArray &vat, const QString &mark)
    {
        Department department;
        department.id = catalogue::DepartmentId::mint(Instant::fromMs(1), m_entropy);
        department.name = name;
        department.vatClass = vat;
        department.mark = mark;
        department.colour = department.position = int(departments.size());
        departments.push_back(department);
        return departments.back();
    }
    Item &add(const QString &name, int cents, const QStringList &codes = {}, size_t department = 0)
    {
        Item item;
        item.id = catalogue::ItemId::mint(Instant::fromMs(1), m_entropy);
        item.name = name;
        item.department = departments.at(department).id;
        if (cents > 0)
            item.price = Money::fromCents(cents);
        item.codes = codes;
        items.push_back(item);
        return items.back();
    }

    QFuture<Result<Item>> save(const Item &item) override
    {
        if (!refusal.isEmpty())
            return QtFuture::makeReadyFuture(Result<Item>(fail(refusal)));
        const auto known = std::find_if(items.begin(), items.end(),
                                        [&item](const Item &other) { return other.id == item.id; });
        if (known == items.end()) {
            items.push_back(item);
            items.back().id = catalogue::ItemId::mint(Instant::fromMs(1), m_entropy);
            return QtFuture::makeReadyFuture(Result<Item>(items.back()));
        }
        *known = item;
        return QtFuture::makeReadyFuture(Result<Item>(item));
    }
    QFuture<Result<Department>> save(const Department &department) override
    {
        for (Department &known : departments) {
            if (known.id == department.id) {
                known = department;
                return QtFuture::makeReadyFuture(Result<Department>(known));
            }
        }
        departments.push_back(department);
        departments.back().id = catalogue::DepartmentId::mint(Instant::fromMs(1), m_entropy);
        return QtFuture::makeReadyFuture(Result<Department>(departments.back()));
    }
    QFuture<Result<void>> archive(catalogue::ItemId id) override
    {
        std::erase_if(items, [id](const Item &item) { return item.id == id; });
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> archive(catalogue::DepartmentId id) override
    {
        const bool used = std::any_of(items.begin(), items.end(),
                                      [id](const Item &item) { return item.department == id; });
        if (used)
            return QtFuture::makeReadyFuture(Result<void>(fail("catalogue/department-used")));
        std::erase_if(departments, [id](const Department &known) { return known.id == id; });
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> countStock(catalogue::ItemId, Quantity quantity) override
    {
        counted.push_back(quantity);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<QString>> keepPhoto(const QByteArray &picture) override
    {
        keptPhotos.push_back(picture);
        const Result<QString> name = registers::blobName(crypto::sha256({picture}));
        return QtFuture::makeReadyFuture(refusal.isEmpty() ? name : fail(refusal));
    }
    QFuture<Result<catalogue::ImportResult>> import(const catalogue::ImportPlan &plan) override
    {
        imported.push_back(plan);
        return QtFuture::makeReadyFuture(
            Result<catalogue::ImportResult>(catalogue::ImportResult{plan.read, 0, 0, 0, 0}));
    }

    catalogue::CataloguePorts ports()
    {
        catalogue::CataloguePorts ports{*this};
        ports.departments = [this] { return departments; };
        ports.page = [this](catalogue::Shown shown, catalogue::DepartmentId,
                            const std::optional<Item> &after, int count) {
            ++pagesRead;
            return pageOf(shown, after, count);
        };
        ports.search = [this](const QString &text, int count) { return found(text, count); };
        ports.stock = [](catalogue::ItemId) { return std::optional(Quantity::ofPieces(12)); };
        ports.vatRates = [] {
            return law::LawBook::load(law::Country::France)
                .value()
                .ratesOn(Day::fromDate({2026, 11, 21}));
        };
        addLists(ports);
        return ports;
    }
    /// With what reads, checks and writes lists, so that its buttons are there.
    void addLists(catalogue::CataloguePorts &ports)
    {
        ports.readFile = [](const QString &path, int table) {
            QFile file(path);
            const bool isOpen = file.open(QIODevice::ReadOnly);
            return QtFuture::makeReadyFuture(
                isOpen ? catalogue::readSheet(QFileInfo(path).fileName(), file.readAll(), table)
                       : Result<catalogue::Sheet>(fail("catalogue/sheet-unreadable")));
        };
        ports.plan = [this](const catalogue::Sheet &sheet,
                            const std::vector<catalogue::Column> &columns) {
            return QtFuture::makeReadyFuture(catalogue::planImport(
                {sheet, columns, Day::fromDate({2026, 11, 21}), QStringLiteral("Divers")},
                law::LawBook::load(law::Country::France).value(), {departments, items, {}}));
        };
        ports.exportAll = [this] { return QtFuture::makeReadyFuture(Result<QString>(exportPath)); };
        ports.labels = [this](const catalogue::LabelOrder &order) {
            labelled.push_back(order);
            return QtFuture::makeReadyFuture(Result<QString>(labelsPath));
        };
    }

    std::vector<Department> departments;
    std::vector<Item> items;
    std::vector<Quantity> counted;
    std::vector<catalogue::ImportPlan> imported;
    std::vector<QByteArray> keptPhotos;
    std::vector<catalogue::LabelOrder> labelled;
    Result<QString> exportPath = QStringLiteral("/papers/articles.csv");
    Result<QString> labelsPath = QStringLiteral("/papers/etiquettes.pdf");
    QByteArray refusal;
    int pagesRead = 0;

private:
    std::vector<Item> pageOf(catalogue::Shown shown, const std::optional<Item> &after,
                             int count) const
    {
        std::vector<Item> sorted = items;
        std::sort(sorted.begin(), sorted.end(),
                  [](const Item &a, const Item &b) { return a.name < b.name; });
        std::vector<Item> page;
        for (const Item &item : sorted) {
            const bool fits = shown == catalogue::Shown::All
                || (shown == catalogue::Shown::Favourites && item.favourite > 0)
                || (shown == catalogue::Shown::WithoutPrice && !item.price)
                || (shown == catalogue::Shown::WithoutCode && item.codes.isEmpty());
            if (fits && (!after || item.name > after->name) && int(page.size()) < count)
                page.push_back(item);
        }
        return page;
    }
    std::vector<Item> found(const QString &text, int count) const
    {
        std::vector<Item> hits;
        for (const Item &item : items) {
            const bool named = item.name.contains(text, Qt::CaseInsensitive);
            if (int(hits.size()) < count && (named || item.codes.contains(text)))
                hits.push_back(item);
        }
        return hits;
    }

    SeededEntropy m_entropy{7};
};

} // namespace comptoir::test
