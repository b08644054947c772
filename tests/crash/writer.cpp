// SPDX-License-Identifier: GPL-3.0-or-later
//
// crash-writer FOLDER ROUNDS [LIMIT]: saves a workspace, keeps it for a restart, exports a table in each
// format and logs writes, over and over, until it is killed or has done so many rounds. With a limit no file
// may grow beyond so many bytes, as on a full disk. Tells on standard output when the first round is done,
// and what failed.
#include "formats/AutosaveFile.h"
#include "formats/PvsFile.h"
#include "formats/SnapshotCsv.h"
#include "session/AuditWriter.h"
#include "session/RecoveryStore.h"
#include "session/Workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>

using namespace Candela;

namespace {

/// Large enough that a kill often comes in the middle, and the same number at both ends.
constexpr int Rows = 500;

PvTableSheet sheetOf(int round)
{
    PvTableSheet sheet;
    sheet.name = QString::number(round);
    for (int i = 0; i < Rows; ++i)
        sheet.rows.append(
            {QStringLiteral("PV:%1").arg(i), true, 0.5, PvTableSaved::of(QVariant(double(round)), 1'000)});
    return sheet;
}

Workspace workspaceOf(int round)
{
    Workspace workspace;
    QJsonArray pvs;
    for (int i = 0; i < Rows; ++i)
        pvs.append(QStringLiteral("PV:%1:%2").arg(i).arg(round));
    WorkspaceWindow window;
    window.title = QString::number(round);
    window.panels[QStringLiteral("table")] = QJsonObject{{QStringLiteral("pvs"), pvs}};
    WorkspaceWindow last;
    last.title = window.title;
    workspace.windows = {window, last};
    return workspace;
}

void tell(const QString &what)
{
    std::printf("%s\n", qPrintable(what));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int rounds = std::atoi(argv[2]);
    if (argc > 3) {
        // The kernel's way to say that there is no more room, without a disk that is full.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(std::atoll(argv[3])), rlim_t(std::atoll(argv[3]))};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 3;
    }
    RecoveryStore store(folder + QStringLiteral("/state"));
    int failed = 0;
    // Small files, so that it is often killed while they are renamed.
    AuditWriter log({folder + QStringLiteral("/log"), 2'000, 3});
    QObject::connect(&log, &AuditWriter::failed, &log, [&failed](const QString &why) {
        ++failed;
        tell(QStringLiteral("log: ") + why);
    });
    for (int round = 1; round <= rounds; ++round) {
        const auto replace = [&](const QString &path, const QByteArray &bytes) {
            QString error;
            if (!Workspace::replace(path, bytes, &error)) {
                ++failed;
                tell(error);
            }
        };
        AuditEntry entry;
        entry.unixMs = 1'000;
        entry.who = QStringLiteral("somebody@here");
        entry.process = 1;
        entry.origin = QStringLiteral("Test");
        entry.pv = QStringLiteral("ROUND");
        entry.after = QString::number(round);
        entry.result = QStringLiteral("ok");
        log.append({entry});
        const Workspace workspace = workspaceOf(round);
        const PvTableSheet sheet = sheetOf(round);
        FileProblems left;
        QString error;
        if (!workspace.save(folder + QStringLiteral("/desk.candela"), &error)) {
            ++failed;
            tell(error);
        }
        const QString kept = store.path(&error);
        if (kept.isEmpty()) {
            ++failed;
            tell(error);
        } else {
            replace(kept, workspace.toJson(kept));
        }
        replace(folder + QStringLiteral("/table.pvs"), writePvs(sheet, &left));
        replace(folder + QStringLiteral("/table.sav"), writeAutosave(sheet, &left));
        replace(folder + QStringLiteral("/table.csv"), writeSnapshotCsv(sheet, &left));
        if (round == 1)
            tell(QStringLiteral("ready"));
    }
    return failed > 0 ? 1 : 0;
}
