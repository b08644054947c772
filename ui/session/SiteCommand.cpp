// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteCommand.h"

#include "session/SiteDocument.h"

namespace Candela {

SiteCommand::SiteCommand(SiteDocument *document, const QString &text, const Site &before, int revisionBefore,
                         const Site &after, int revisionAfter)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(before)
    , m_after(after)
    , m_revisionBefore(revisionBefore)
    , m_revisionAfter(revisionAfter)
{
}

void SiteCommand::undo()
{
    if (m_document)
        m_document->show(m_before, m_revisionBefore);
}

void SiteCommand::redo()
{
    if (m_document)
        m_document->show(m_after, m_revisionAfter);
}

} // namespace Candela
