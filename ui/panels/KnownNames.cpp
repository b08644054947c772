// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/KnownNames.h"

#include "client/Context.h"
#include "models/NameBook.h"
#include "models/NameFilter.h"
#include "session/Session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSet>
#include <QStringListModel>

namespace Candela {

namespace {

/// Completes what stands behind the last separator, and leaves what stands in front of it alone.
class LastWordCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {path.mid(startOfLast(path))}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *field = static_cast<const QLineEdit *>(widget());
        const QString text = field->text();
        return text.left(startOfLast(text)) + QCompleter::pathFromIndex(index);
    }

private:
    static qsizetype startOfLast(const QString &text)
    {
        qsizetype start = text.size();
        while (start > 0 && !text[start - 1].isSpace() && text[start - 1] != QLatin1Char(',') &&
               text[start - 1] != QLatin1Char(';'))
            --start;
        return start;
    }
};

} // namespace

KnownNames::KnownNames(Session *session, QLineEdit *field, bool list)
    : QObject(field)
    , m_session(session)
    , m_model(new QStringListModel(this))
{
    auto *completer = list ? new LastWordCompleter(m_model, field) : new QCompleter(m_model, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    field->setCompleter(completer);
    connect(field, &QLineEdit::textEdited, this, [this, completer](const QString &text) {
        // Tens of thousands of names are gathered when somebody begins to type, not while they go on.
        if (!completer->popup()->isVisible() || text.size() <= 1)
            m_model->setStringList(of(m_session));
    });
}

QStringList KnownNames::of(Session *session)
{
    QSet<QString> seen;
    if (session->context()) {
        const QList<Pv> pvs = session->context()->allPvs();
        for (const Pv &pv : pvs)
            seen.insert(pv.name());
    }
    for (const SiteFloor &floor : session->site().floors) {
        for (const SiteRoom &room : floor.rooms) {
            for (const SiteDevice &device : room.devices) {
                const QStringList pvs = Site::pvsOf(device);
                seen += QSet<QString>(pvs.begin(), pvs.end());
            }
        }
    }
    seen += NameBook::shared()->names();
    QStringList names(seen.begin(), seen.end());
    // What descriptions and probes have asked for by themselves.
    names.removeIf([](const QString &name) {
        return name.contains(QLatin1Char('.')) && !name.contains(QLatin1String("://"));
    });
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return naturalLess(a, b); });
    return names;
}

void KnownNames::remember(Session *session)
{
    const auto follow = [session](Context *context) {
        if (!context)
            return;
        QObject::connect(context, &Context::channelsChanged, session, [](const QList<Pv> &pvs) {
            QStringList names;
            for (const Pv &pv : pvs) {
                if (pv.state() == ChannelState::Connected)
                    names.append(pv.name());
            }
            NameBook::shared()->see(names);
        });
    };
    QObject::connect(session, &Session::contextChanged, session, follow);
    follow(session->context());
}

} // namespace Candela
