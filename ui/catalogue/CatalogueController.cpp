// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CatalogueController.h"

#include "ui/format/FutureAnswer.h"

#include <algorithm>

namespace comptoir::catalogue {

CatalogueController::CatalogueController(CataloguePorts ports, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports)),
      m_list(m_ports)
{}

void CatalogueController::show(Shown shown)
{
    m_shown = shown;
    m_searched.clear();
    m_list.showList(shown, {});
    Q_EMIT changed();
}

void CatalogueController::search(const QString &text)
{
    m_searched = text;
    if (text.trimmed().isEmpty())
        m_list.showList(m_shown, {});
    else
        m_list.showFound(text);
    Q_EMIT changed();
}

void CatalogueController::refresh()
{
    m_departments = m_ports.departments();
    m_list.refresh();
    Q_EMIT departmentsChanged();
    Q_EMIT changed();
}

std::optional<Department> CatalogueController::department(DepartmentId id) const
{
    const auto found = std::find_if(m_departments.begin(), m_departments.end(),
                                    [id](const Department &known) { return known.id == id; });
    return found == m_departments.end() ? std::nullopt : std::optional(*found);
}

void CatalogueController::setDraft(const std::optional<Item> &item)
{
    ++m_draftNumber;
    m_takingPhoto = false;
    m_draft = item;
    m_saved = item.value_or(Item{});
    m_error.reset();
    Q_EMIT opened();
    Q_EMIT changed();
}

void CatalogueController::open(const Item &item)
{
    if (m_draft && m_draft->id == item.id && !item.id.isNull())
        return;
    setDraft(item);
}

std::optional<Item> CatalogueController::itemWith(const QString &code) const
{
    const auto known = m_ports.search(code, 1);
    const bool has = !known.empty() && known.front().codes.contains(code);
    return has ? std::optional(known.front()) : std::nullopt;
}

bool CatalogueController::holdsDraft() const
{
    if (!m_draft)
        return false;
    // A new one with nothing but the code of the scan before holds nothing of worth.
    return isNew() ? m_draft->codes.isEmpty() || !m_draft->name.isEmpty() : isChanged();
}

void CatalogueController::takeScan(const QString &code, bool intoDraft)
{
    if (!m_draft || (!intoDraft && !holdsDraft()))
        return create(code);
    if (m_draft->codes.contains(code))
        return;
    const auto known = itemWith(code);
    if (known && known->id != m_draft->id)
        return fail({"catalogue/code-taken",
                     {},
                     {{QStringLiteral("code"), code}, {QStringLiteral("name"), known->name}}});
    edit([&code](Item &item) { item.codes << code; });
}

void CatalogueController::create(const QString &code)
{
    if (const auto known = code.isEmpty() ? std::nullopt : itemWith(code))
        return open(*known);
    Item item;
    if (!m_departments.empty())
        item.department = m_departments.front().id;
    setDraft(item);
    if (code.isEmpty())
        return;
    m_draft->codes << code;
    Q_EMIT opened(); // the fields, again
    Q_EMIT changed();
}

void CatalogueController::edit(const std::function<void(Item &)> &change)
{
    if (!m_draft)
        return;
    const Item before = *m_draft;
    change(*m_draft);
    if (*m_draft == before)
        return;
    m_error.reset();
    Q_EMIT changed();
}

void CatalogueController::fail(const Error &error)
{
    m_saving = false;
    m_takingPhoto = false;
    m_error = error;
    Q_EMIT changed();
}

void CatalogueController::takePhoto(const photos::PhotoSource &source)
{
    if (!m_draft || m_saving || m_takingPhoto || !m_ports.preparePhoto)
        return;
    m_takingPhoto = true;
    m_error.reset();
    Q_EMIT changed();
    format::whenAnswered(m_ports.preparePhoto(source), this,
                         [this, draft = m_draftNumber](const Result<QByteArray> &prepared) {
                             if (draft != m_draftNumber)
                                 return; // of an article that was left meanwhile
                             if (!prepared)
                                 return fail(prepared.error());
                             keepPhoto(*prepared, draft);
                         });
}

void CatalogueController::keepPhoto(const QByteArray &picture, int draft)
{
    format::whenAnswered(m_ports.desk.keepPhoto(picture), this,
                         [this, draft](const Result<QString> &kept) {
                             if (draft != m_draftNumber)
                                 return;
                             if (!kept)
                                 return fail(kept.error());
                             m_takingPhoto = false;
                             if (m_ports.photos)
                                 m_ports.photos->lookAgain(*kept);
                             m_draft->photo = *kept;
                             Q_EMIT changed();
                         });
}

void CatalogueController::removePhoto()
{
    edit([](Item &item) { item.photo.clear(); });
}

void CatalogueController::save()
{
    if (!m_draft || m_takingPhoto || m_saving || !isChanged())
        return;
    const QString act = m_draft->name.isEmpty() ? tr("Créer un article")
                                                : tr("Enregistrer %1").arg(m_draft->name);
    authorise(act, [this] { write(); });
}

void CatalogueController::write()
{
    if (!m_draft || m_saving || !isChanged())
        return; // it was closed while somebody was asked
    m_saving = true;
    m_error.reset();
    Q_EMIT changed();
    format::whenAnswered(m_ports.desk.save(*m_draft), this, [this](const Result<Item> &written) {
        if (!written)
            return fail(written.error());
        m_saving = false;
        m_draft = m_saved = *written;
        refresh();
        Q_EMIT saved(written->name);
    });
}

void CatalogueController::giveUp()
{
    if (isNew())
        return close();
    setDraft(m_saved);
}

void CatalogueController::close()
{
    setDraft(std::nullopt);
}

void CatalogueController::archive()
{
    if (!m_draft || isNew() || m_saving)
        return;
    authorise(tr("Archiver %1").arg(m_draft->name), [this, id = m_draft->id] {
        if (m_saving || !m_draft || m_draft->id != id)
            return;
        m_saving = true;
        format::whenAnswered(m_ports.desk.archive(id), this, [this](const Result<void> &written) {
            if (!written)
                return fail(written.error());
            m_saving = false;
            close();
            refresh();
        });
    });
}

void CatalogueController::authorise(const QString &act, const std::function<void()> &go)
{
    if (!m_ports.allow)
        return go();
    m_ports.allow({staff::Right::EditCatalogue, act}, [go](const QString &) { go(); });
}

void CatalogueController::countStock(Quantity counted)
{
    if (!m_draft || isNew())
        return;
    format::whenAnswered(m_ports.desk.countStock(m_draft->id, counted), this,
                         [this](const Result<void> &written) {
                             if (!written)
                                 return fail(written.error());
                             Q_EMIT changed();
                         });
}

void CatalogueController::saveDepartment(const Department &department)
{
    authorise(tr("Enregistrer %1").arg(department.name), [this, department] {
        format::whenAnswered(m_ports.desk.save(department), this,
                             [this](const Result<Department> &written) {
                                 if (!written)
                                     return fail(written.error());
                                 refresh();
                             });
    });
}

void CatalogueController::archiveDepartment(DepartmentId id)
{
    authorise(tr("Archiver un rayon"), [this, id] {
        format::whenAnswered(m_ports.desk.archive(id), this, [this](const Result<void> &written) {
            if (!written)
                return fail(written.error());
            refresh();
        });
    });
}

} // namespace comptoir::catalogue
