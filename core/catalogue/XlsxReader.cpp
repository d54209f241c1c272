// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/XlsxReader.h"

#include "core/catalogue/XlsxStyles.h"
#include "core/store/ZipFile.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail("catalogue/sheet-unreadable", detail);
}

/// What workbook.xml says of its sheets.
struct Workbook
{
    QStringList names;
    QStringList relations; ///< id of the relation of each
    bool daysFrom1904 = false;
};

bool isRelationId(const QXmlStreamAttribute &attribute)
{
    return attribute.name() == u"id" && !attribute.prefix().isEmpty();
}

Workbook parseWorkbook(const QByteArray &xml)
{
    Workbook book;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"workbookPr") {
            const auto value = attributes.value(QLatin1String("date1904"));
            book.daysFrom1904 = value == u"1" || value == u"true";
        } else if (reader.name() == u"sheet"
                   && attributes.value(QLatin1String("state")) != u"veryHidden") {
            const auto id = std::find_if(attributes.begin(), attributes.end(), isRelationId);
            if (id == attributes.end())
                continue;
            book.relations.append(id->value().toString());
            book.names.append(attributes.value(QLatin1String("name")).toString().simplified());
        }
    }
    return book;
}

/// Path of the part that a relation of the workbook names; empty when there is none.
QString relationTarget(const QByteArray &xml, const QString &id)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() != u"Relationship" || attributes.value(QLatin1String("Id")) != id)
            continue;
        const QString target = attributes.value(QLatin1String("Target")).toString();
        return target.startsWith(u'/') ? target.mid(1) : QString(QStringLiteral("xl/") + target);
    }
    return {};
}

/// The text of <si> or <is>, without the signs that say how Japanese is pronounced. The reader
/// stands at the start of the element and then at its end.
QString richText(QXmlStreamReader &reader)
{
    const auto element = reader.name().toString();
    QString text;
    bool inText = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == element)
            break;
        if (reader.isStartElement() && reader.name() == u"rPh")
            reader.skipCurrentElement();
        else if (reader.name() == u"t" && !reader.isCharacters())
            inText = reader.isStartElement();
        else if (reader.isCharacters() && inText)
            text.append(reader.text());
    }
    return text;
}

Result<QStringList> parseSharedStrings(const QByteArray &xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD())
            return unreadable(QStringLiteral("document type"));
        if (reader.isStartElement() && reader.name() == u"si")
            strings.append(richText(reader));
    }
    return strings;
}

/// "AB12": 27; -1 when it says no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign.unicode() - u'A' + 1);
        if (column > 16'384)
            return -1;
    }
    return column - 1;
}

/// Reads <row> after <row>.
class SheetXml
{
public:
    SheetXml(const QByteArray &xml, const QStringList &strings, const XlsxStyles &styles)
        : m_reader(xml),
          m_strings(strings),
          m_styles(styles)
    {}

    Result<std::vector<Record>> records()
    {
        std::vector<Record> records;
        int line = 0;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isDTD())
                return unreadable(QStringLiteral("document type"));
            if (!m_reader.isStartElement() || m_reader.name() != u"row")
                continue;
            const int told = m_reader.attributes().value(QLatin1String("r")).toInt();
            line = told > 0 ? told : line + 1;
            COMPTOIR_TRY(Record record, readRow(line));
            if (isBlank(record))
                continue;
            if (records.size() >= size_t(SheetLimits::rows))
                return fail("catalogue/sheet-too-large", QStringLiteral("rows"));
            records.push_back(std::move(record));
        }
        if (m_reader.hasError())
            return unreadable(m_reader.errorString());
        return records;
    }

private:
    static bool isBlank(const Record &record)
    {
        return std::all_of(record.cells.begin(), record.cells.end(),
                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }
    Result<Record> readRow(int line)
    {
        Record record{line, {}};
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isEndElement() && m_reader.name() == u"row")
                break;
            if (!m_reader.isStartElement() || m_reader.name() != u"c")
                continue;
            int column = columnOf(m_reader.attributes().value(QLatin1String("r")));
            if (column < 0)
                column = int(record.cells.size());
            QString cell = readCell();
            if (cell.isEmpty()) // formatted cells without content may go on to the last column
                continue;
            if (column >= SheetLimits::columns || cell.size() > SheetLimits::cellLength)
                return fail("catalogue/sheet-too-large", QStringLiteral("line %1").arg(line));
            while (record.cells.size() <= column)
                record.cells.append(QString());
            record.cells[column] = std::move(cell);
        }
        return record;
    }
    /// At the start of <c>, then at its end.
    QString readCell()
    {
        const auto attributes = m_reader.attributes();
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        QString value;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isEndElement() && m_reader.name() == u"c")
                break;
            if (!m_reader.isStartElement())
                continue;
            if (m_reader.name() == u"v")
                value = m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_reader.name() == u"is")
                value = richText(m_reader);
            else
                m_reader.skipCurrentElement(); // <f>: the formula of the value
        }
        if (type == u"s")
            return m_strings.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        const bool isNumber = type.isEmpty() || type == u"n";
        return isNumber && !value.isEmpty() ? m_styles.shown(value.trimmed(), style) : value;
    }

    QXmlStreamReader m_reader;
    const QStringList &m_strings;
    const XlsxStyles &m_styles;
};

} // namespace

namespace {

/// Parts of the file; what a shop's list needs is a hundredth of the limit, and a bomb stops there.
class Parts
{
public:
    explicit Parts(store::ZipReader &zip) : m_zip(zip) {}

    /// Empty when there is none.
    Result<QByteArray> optional(const QString &name)
    {
        return m_zip.contains(name) ? read(name) : Result<QByteArray>(QByteArray());
    }
    Result<QByteArray> read(const QString &name)
    {
        auto bytes = m_zip.read(name, SheetLimits::bytes);
        if (bytes)
            return bytes;
        if (bytes.error().is("store/zip-too-large"))
            return fail("catalogue/sheet-too-large", name);
        return unreadable(QString(name + QStringLiteral(": ") + bytes.error().detail));
    }

private:
    store::ZipReader &m_zip;
};

} // namespace

Result<XlsxTable> readXlsx(const QByteArray &bytes, int sheet)
{
    auto zip = store::ZipReader::fromBytes(bytes);
    if (!zip)
        return unreadable(zip.error().detail);
    Parts parts(**zip);
    COMPTOIR_TRY(const QByteArray bookXml, parts.read(QStringLiteral("xl/workbook.xml")));
    const Workbook book = parseWorkbook(bookXml);
    COMPTOIR_TRY(const QByteArray relations,
                 parts.read(QStringLiteral("xl/_rels/workbook.xml.rels")));
    COMPTOIR_TRY(const QByteArray stringsXml,
                 parts.optional(QStringLiteral("xl/sharedStrings.xml")));
    COMPTOIR_TRY(const QStringList strings, parseSharedStrings(stringsXml));
    COMPTOIR_TRY(const QByteArray stylesXml, parts.optional(QStringLiteral("xl/styles.xml")));
    const XlsxStyles styles = XlsxStyles::parse(stylesXml, book.daysFrom1904);
    const int first = std::max(sheet, 0);
    const int end = sheet < 0 ? int(book.relations.size()) : first + 1;
    XlsxTable table{book.names, first, {}};
    for (int at = first; at < end && table.records.empty(); ++at) {
        const QString part = relationTarget(relations, book.relations.value(at));
        if (part.isEmpty())
            continue; // a chart has no cells
        COMPTOIR_TRY(const QByteArray xml, parts.read(part));
        COMPTOIR_TRY(table.records, SheetXml(xml, strings, styles).records());
        table.at = at;
    }
    if (book.relations.isEmpty() || first >= book.relations.size())
        return unreadable(QStringLiteral("no sheet"));
    return table;
}

} // namespace comptoir::catalogue
