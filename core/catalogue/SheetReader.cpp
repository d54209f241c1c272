// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/SheetReader.h"

#include "core/catalogue/CsvReader.h"
#include "core/catalogue/SheetOrigin.h"
#include "core/catalogue/TextEncoding.h"
#include "core/catalogue/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

/// Digits with what stands around them in prices and rates, no words.
bool isNumber(const QString &cell)
{
    static const QString around = QStringLiteral(" .,-%€\u00A0\u202F");
    bool digits = false;
    for (const QChar sign : cell) {
        if (sign.unicode() < 0x80 && sign.isDigit())
            digits = true;
        else if (!around.contains(sign))
            return false;
    }
    return digits;
}

Sheet sheetOf(const QString &name, std::vector<Record> records)
{
    Sheet sheet;
    sheet.name = name;
    qsizetype columns = 0;
    for (const Record &record : records)
        columns = std::max(columns, record.cells.size());
    const QStringList &first = records.front().cells;
    const bool hasHeader = std::none_of(first.begin(), first.end(), isNumber);
    if (hasHeader) {
        for (const QString &cell : first)
            sheet.header.append(cell.simplified());
        records.erase(records.begin());
    }
    sheet.header.resize(columns);
    for (Record &record : records) {
        record.cells.resize(columns);
        sheet.lines.push_back(record.line);
        sheet.rows.push_back(std::move(record.cells));
    }
    sheet.firstLine = sheet.lines.empty() ? 2 : sheet.lines.front();
    return sheet;
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

/// The container of Excel's files until 2003 (OLE2).
bool isOldExcel(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

Result<Sheet> readSheet(const QString &name, const QByteArray &bytes, int table)
{
    if (bytes.size() > SheetLimits::bytes)
        return fail("catalogue/sheet-too-large");
    if (isOldExcel(bytes))
        return fail("catalogue/sheet-old-excel");
    QByteArray encoding;
    XlsxTable workbook;
    std::vector<Record> &records = workbook.records;
    if (isZip(bytes)) {
        COMPTOIR_TRY(workbook, readXlsx(bytes, table));
    } else {
        COMPTOIR_TRY(const DecodedText decoded, decodeText(bytes));
        COMPTOIR_TRY(records, readCsv(decoded.text, guessDelimiter(decoded.text)));
        encoding = decoded.encoding;
    }
    if (records.empty())
        return fail("catalogue/sheet-empty");
    Sheet sheet = sheetOf(name, std::move(records));
    sheet.encoding = encoding;
    sheet.tables = workbook.names;
    sheet.table = workbook.at;
    foldVariations(sheet);
    return sheet;
}

Result<Sheet> sheetAt(const QString &path, int table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("catalogue/sheet-unreadable", file.errorString());
    if (file.size() > SheetLimits::bytes)
        return fail("catalogue/sheet-too-large");
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail("catalogue/sheet-unreadable", file.errorString());
    return readSheet(QFileInfo(path).fileName(), bytes, table);
}

} // namespace comptoir::catalogue
