// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and charts of other programs: .pvs, .sav, .stp and the CSV of save-and-restore. The first byte picks
// the format.
#include "Harness.h"

#include "formats/AutosaveFile.h"
#include "formats/FileKind.h"
#include "formats/PvsFile.h"
#include "formats/SnapshotCsv.h"
#include "formats/StripChart.h"

using namespace Candela;

namespace {

void checkProblems(const FileProblems &problems)
{
    if (problems.list().size() > FileProblems::Most)
        brokenRule("a file of garbage does not fill the memory with complaints");
    for (const FileProblem &problem : problems.list()) {
        if (problem.line < 0 || problem.what.isEmpty())
            brokenRule("a problem has a place and a sentence");
    }
}

template <typename Read, typename Write>
void table(const QByteArray &bytes, Read read, Write write)
{
    const QString name = QStringLiteral("fuzz");
    const TableFile file = read(bytes, name);
    checkProblems(file.problems);
    if (!file.readable) {
        if (!file.sheet.rows.isEmpty())
            brokenRule("what is no such file has no rows");
        return;
    }
    if (file.sheet.rows.size() > TableFile::MostRows)
        brokenRule("no more rows than allowed");
    FileProblems problems;
    const QByteArray written = write(file.sheet, &problems);
    checkProblems(problems);
    const TableFile again = read(written, name);
    if (!again.readable)
        brokenRule("what was written can be read");
    FileProblems same;
    const TableFile third = read(write(again.sheet, &same), name);
    if (third.sheet.rows.size() != again.sheet.rows.size())
        brokenRule("a table survives being written and read");
}

void strip(const QByteArray &bytes)
{
    StripFile file = StripFile::read(bytes);
    checkProblems(file.problems);
    if (!file.readable)
        return;
    const QJsonObject chart = chartOfStrip(&file);
    checkProblems(file.problems);
    FileProblems problems;
    const StripFile back = stripOfChart(chart, &problems);
    checkProblems(problems);
    if (!StripFile::read(back.write()).readable)
        brokenRule("what was written can be read");
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return;
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    fileKindOf(bytes, QStringLiteral("fuzz.csv"));
    switch (data[0]) {
    case 'p':
        return table(bytes, readPvs, writePvs);
    case 'a':
        return table(bytes, readAutosave, writeAutosave);
    case 'c':
        return table(bytes, readSnapshotCsv, writeSnapshotCsv);
    default:
        return strip(bytes);
    }
}
