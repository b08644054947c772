// SPDX-License-Identifier: MIT
#include "MemoryContext.h"

#include "ContextPrivate.h"

namespace Candela {

namespace {

using Declaration = Net::LocalVariables::Declaration;

/// Changes what is known of a PV; orders are carried out at once in memory.
template <typename Change>
void edit(Context::Private &core, const QString &name, bool create, Change change)
{
    core.assertThread();
    core.post([&](Net::Engine &engine) {
        std::optional<Declaration> declaration = engine.locals().declaration(name);
        if (!declaration && !create)
            return;
        Declaration next = declaration.value_or(Declaration());
        change(next);
        engine.locals().declare(name, next);
    });
    core.deliverNow();
}

} // namespace

MemoryContext::MemoryContext(QObject *parent)
    : Context(InMemory(), parent)
{
}

void MemoryContext::declare(const QString &name, const Reading &value, const Metadata &metadata,
                            quint32 maxCount)
{
    edit(*priv(), name, true, [&](Declaration &declaration) {
        declaration.reading = value;
        declaration.metadata = std::make_shared<const Metadata>(metadata);
        declaration.maxCount = std::max(maxCount, value.count());
    });
}

void MemoryContext::declare(const QString &name, double value, const Metadata &metadata)
{
    declare(name, Reading::fromDouble(value), metadata);
}

void MemoryContext::declare(const QString &name, const QString &text)
{
    declare(name, Reading::fromText(text));
}

void MemoryContext::declare(const QString &name, int index, const QStringList &labels)
{
    Metadata metadata;
    metadata.labels = labels;
    declare(name, Reading::fromInteger(DataType::Enum, index), metadata);
}

void MemoryContext::set(const QString &name, const Reading &value)
{
    edit(*priv(), name, false, [&](Declaration &declaration) { declaration.reading = value; });
}

void MemoryContext::set(const QString &name, double value)
{
    edit(*priv(), name, false, [value](Declaration &declaration) {
        const DataType type = declaration.reading.type();
        std::byte narrow[sizeof(float)];
        storeBigEndian(narrow, float(value));
        declaration.reading = type == DataType::Double  ? Reading::fromDouble(value)
                              : type == DataType::Float ? Reading::scalar(type, narrow)
                                                        : Reading::fromInteger(type, qint64(value));
    });
}

void MemoryContext::setMetadata(const QString &name, const Metadata &metadata)
{
    edit(*priv(), name, false, [&](Declaration &declaration) {
        declaration.metadata = std::make_shared<const Metadata>(metadata);
    });
}

void MemoryContext::setAccess(const QString &name, bool readable, bool writable)
{
    edit(*priv(), name, false, [=](Declaration &declaration) {
        declaration.readable = readable;
        declaration.writable = writable;
    });
}

void MemoryContext::setOnline(const QString &name, bool online)
{
    edit(*priv(), name, false, [=](Declaration &declaration) { declaration.online = online; });
}

Reading MemoryContext::value(const QString &name) const
{
    Reading reading;
    priv()->post([&](Net::Engine &engine) {
        if (const std::optional<Declaration> declaration = engine.locals().declaration(name))
            reading = declaration->reading;
    });
    return reading;
}

void MemoryContext::deliver()
{
    priv()->deliverNow();
}

} // namespace Candela
