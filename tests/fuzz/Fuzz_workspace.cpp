// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace files, and what the panels keep in them.
#include "Harness.h"

#include "models/CommandHistory.h"
#include "models/LightGroups.h"
#include "models/PvTableSaved.h"
#include "models/SceneStore.h"
#include "session/Workspace.h"

using namespace Candela;

namespace {

template <typename Store>
void readAndWrite(const QJsonValue &json, const char *name)
{
    Store store;
    QString error;
    if (!store.fromJson(json, QString::fromLatin1(name), &error)) {
        if (error.isEmpty())
            brokenRule("what is wrong is told");
        return;
    }
    Store again;
    if (!again.fromJson(store.toJson(), QString::fromLatin1(name), &error))
        brokenRule("what was written can be read");
    if (again.toJson() != store.toJson())
        brokenRule("a list survives being written and read");
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    const auto json = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = QStringLiteral("/nonexistent/fuzz.candela");
    Workspace workspace;
    QString error;
    if (!Workspace::parse(json, path, &workspace, &error)) {
        if (error.isEmpty())
            brokenRule("what is wrong is told");
        return;
    }
    Workspace again;
    const QByteArray written = workspace.toJson(path);
    if (!Workspace::parse(written, path, &again, &error))
        brokenRule("what was written can be read");
    if (again.toJson(path) != written)
        brokenRule("a workspace survives being written and read");
    readAndWrite<LightGroups>(workspace.groups, "groups");
    readAndWrite<SceneStore>(workspace.scenes, "scenes");
    // Whatever a panel may find among its own: each value of the file goes to each of those that read a part.
    for (const WorkspaceWindow &window : std::as_const(workspace.windows)) {
        for (const QJsonValue panel : window.panels) {
            const QJsonObject fields = panel.toObject();
            for (const QJsonValue value : fields) {
                readAndWrite<LightGroups>(value, "groups");
                readAndWrite<SceneStore>(value, "scenes");
                CommandHistory history;
                history.fromJson(value.toArray());
                if (history.lines().size() > CommandHistory::MaxLines)
                    brokenRule("a history has an end");
                PvTableSaved::fromJson(value.toObject());
            }
        }
    }
}
