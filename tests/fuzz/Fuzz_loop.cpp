// SPDX-License-Identifier: GPL-3.0-or-later
// Control loops as workspaces keep them.
#include "Harness.h"

#include "models/DecisionLoopConfig.h"

#include <QJsonDocument>

using namespace Candela;

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    const auto json = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    DecisionLoopConfig config;
    QString error;
    if (!config.fromJson(document.object(), QStringLiteral("loop"), &error)) {
        if (error.isEmpty())
            brokenRule("what is wrong is told");
        return;
    }
    if (!config.validate(&error))
        brokenRule("what is read is valid");
    DecisionLoopConfig again;
    if (!again.fromJson(config.toJson(), QStringLiteral("loop"), &error))
        brokenRule("what was written can be read");
    if (!(again == config))
        brokenRule("a loop survives being written and read");
}
