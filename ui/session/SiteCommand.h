// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"

#include <QPointer>
#include <QUndoCommand>

namespace Candela {

class SiteDocument;

/// One step of editing the plan. Sites share what is alike, so that keeping both costs only what changed.
class SiteCommand : public QUndoCommand
{
public:
    SiteCommand(SiteDocument *document, const QString &text, const Site &before, int revisionBefore,
                const Site &after, int revisionAfter);

    void undo() override;
    void redo() override;

private:
    QPointer<SiteDocument> m_document;
    Site m_before;
    Site m_after;
    int m_revisionBefore;
    int m_revisionAfter;
};

} // namespace Candela
