// SPDX-License-Identifier: MIT
#include "Conversion.h"
#include "Database.h"

// Links between records of the same database: INP, OUT and FLNK, with the modifier PP.
namespace Candela::Ioc {

namespace {

struct Link
{
    FieldAddress target; ///< Null for constants, hardware addresses and names that are not here.
    bool process = false;
};

Link resolveLink(const Database &database, const QByteArray &text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    Link link;
    if (!words.constFirst().isEmpty())
        link.target = database.resolve(words.constFirst());
    link.process = words.contains("PP");
    return link;
}

} // namespace

void Record::followInput()
{
    if (isOutput(m_type) || m_extras->link.isEmpty())
        return;
    const Link link = resolveLink(*m_database, m_extras->link);
    if (!link.target || link.target.record == this)
        return;
    Record &source = *link.target.record;
    if (link.process && source.scan() == ScanRate::Passive)
        source.process();
    if (const auto converted = convertForVal(link.target.get()))
        takeVal(*converted);
    m_undefined = source.m_undefined;
}

void Record::followOutput()
{
    if (!isOutput(m_type) || m_extras->link.isEmpty())
        return;
    const Link link = resolveLink(*m_database, m_extras->link);
    if (link.target && link.target.record != this)
        link.target.put(get(Field::VAL));
}

void Record::followForward()
{
    if (m_extras->forward.isEmpty())
        return;
    const Link link = resolveLink(*m_database, m_extras->forward);
    if (link.target && link.target.record->scan() == ScanRate::Passive)
        link.target.record->process();
}

} // namespace Candela::Ioc
