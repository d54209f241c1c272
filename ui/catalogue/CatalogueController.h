// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/ItemListModel.h"

#include <QObject>

namespace comptoir::catalogue {

/// State of the catalogue page: what the list shows, and the article that is being edited. The
/// draft outlives the page; only save() writes it.
class CatalogueController : public QObject
{
    Q_OBJECT
public:
    explicit CatalogueController(CataloguePorts ports, QObject *parent = nullptr);

    const CataloguePorts &ports() const { return m_ports; }
    ItemListModel &list() { return m_list; }
    Shown shown() const { return m_shown; }
    const QString &searched() const { return m_searched; }
    void show(Shown shown);
    void search(const QString &text);
    /// Something was changed elsewhere: another till, an import.
    void refresh();

    const std::vector<Department> &departments() const { return m_departments; }
    std::optional<Department> department(DepartmentId id) const;
    std::vector<law::VatRate> vatRates() const { return m_ports.vatRates(); }

    /// The article on the form; none: the list alone.
    const std::optional<Item> &draft() const { return m_draft; }
    bool isNew() const { return m_draft && m_draft->id.isNull(); }
    bool isChanged() const { return m_draft && *m_draft != m_saved; }
    bool isSaving() const { return m_saving; }
    const std::optional<Error> &error() const { return m_error; }
    void open(const Item &item);
    /// With a code when it was scanned: an article that is not there yet. A scan of one that is
    /// there opens it.
    void create(const QString &code = {});
    /// A scan while the catalogue is on screen. One more code of the article on the form when that
    /// asks for it (`intoDraft`), or is new or changed: nothing that was typed is lost to a scan.
    /// Else as create().
    void takeScan(const QString &code, bool intoDraft);
    void edit(const std::function<void(Item &)> &change);
    void save();
    /// Back to what is on disk, or out of a new one.
    void giveUp();
    void close();
    void archive();
    /// Prepares and keeps the picture, then names it in the draft: what is saved names a photo that
    /// is on disk. What goes wrong leaves the draft as it is.
    void takePhoto(const photos::PhotoSource &source);
    void removePhoto();
    bool isTakingPhoto() const { return m_takingPhoto; }
    void countStock(Quantity counted);

    void saveDepartment(const Department &department);
    void archiveDepartment(DepartmentId id);

Q_SIGNALS:
    void changed();
    /// Another article is on the form.
    void opened();
    void departmentsChanged();
    /// Saved: for the bar that says so.
    void saved(const QString &name);

private:
    std::optional<Item> itemWith(const QString &code) const;
    bool holdsDraft() const;
    void setDraft(const std::optional<Item> &item);
    void fail(const Error &error);

    void authorise(const QString &act, const std::function<void()> &go);
    void write();
    void keepPhoto(const QByteArray &picture, int draft);

    CataloguePorts m_ports;
    ItemListModel m_list;
    Shown m_shown = Shown::All;
    QString m_searched;
    std::vector<Department> m_departments;
    std::optional<Item> m_draft;
    Item m_saved;
    bool m_saving = false;
    bool m_takingPhoto = false;
    int m_draftNumber = 0; ///< another one is on the form
    std::optional<Error> m_error;
};

} // namespace comptoir::catalogue
