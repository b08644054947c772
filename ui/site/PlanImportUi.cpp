// SPDX-License-Identifier: MIT
// Qt Designer files, as caQtDM and PyDM use them: <widget class="..."> in <widget>, with <property
// name="...">.
#include "PlanImport.h"

#include "DisplayMacros.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Candela {

namespace {

/// The texts of this file, whichever function uses them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::PlanImport)
};

struct Widget
{
    QString type;
    int line = 0;
    bool hasPlace = false;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    struct Channel
    {
        QString pv;
        int line;
    };
    QList<Channel> channels;
    QString file;
};

class UiReader
{
public:
    UiReader(const QByteArray &content, PlanImport *import)
        : m_xml(content)
        , m_import(import)
    {
    }

    void read()
    {
        if (!m_xml.readNextStartElement()) {
            fail();
            return;
        }
        if (m_xml.name() != u"ui") {
            m_import->addProblem(int(m_xml.lineNumber()),
                                 Text::tr("this is not a Qt Designer file: <ui> is missing"));
            return;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"widget")
                readWidget(0, false);
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            fail();
    }

private:
    void fail()
    {
        m_import->addProblem(int(m_xml.lineNumber()),
                             Text::tr("the file is broken here: %1").arg(m_xml.errorString()));
    }

    void readWidget(int depth, bool inLayout)
    {
        Widget widget;
        widget.type = m_xml.attributes().value(QLatin1String("class")).toString();
        widget.line = int(m_xml.lineNumber());
        const qsizetype firstChild = m_import->items.size();
        readInside(&widget, depth, false);
        // The outermost widget is the window: its place is that of the window on somebody's screen.
        const QPointF corner = depth == 0 ? QPointF() : QPointF(widget.x, widget.y);
        for (qsizetype i = firstChild; i < m_import->items.size(); ++i)
            m_import->items[i].position += corner;
        if (depth == 0)
            m_import->size = QSizeF(widget.width, widget.height);
        if (widget.type == u"caInclude" || widget.type == u"PyDMEmbeddedDisplay")
            m_import->addProblem(widget.line,
                                 Text::tr("the included display \"%1\" is not followed").arg(widget.file));
        if (widget.channels.isEmpty())
            return;
        if (inLayout || !widget.hasPlace) {
            m_import->addProblem(
                widget.line,
                Text::tr("this %1 has no place of its own: a layout puts it somewhere").arg(widget.type));
            return;
        }
        for (const Widget::Channel &channel : std::as_const(widget.channels))
            addPv(widget, channel, corner);
    }

    void readInside(Widget *widget, int depth, bool inLayout)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"widget")
                readWidget(depth + 1, inLayout);
            else if (name == u"layout" || name == u"item")
                readInside(widget, depth, true);
            else if (name == u"property" && !inLayout)
                readProperty(widget);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readProperty(Widget *widget)
    {
        const QString name = m_xml.attributes().value(QLatin1String("name")).toString();
        const bool isChannel = name.startsWith(QLatin1String("channel"));
        while (m_xml.readNextStartElement()) {
            if (name == u"geometry" && m_xml.name() == u"rect") {
                readRect(widget);
            } else if (isChannel && (m_xml.name() == u"string" || m_xml.name() == u"stringlist")) {
                const int line = int(m_xml.lineNumber());
                const QString pv = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (!pv.isEmpty())
                    widget->channels.append({pv, line});
            } else if (name == u"filename" && m_xml.name() == u"string") {
                widget->file = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readRect(Widget *widget)
    {
        const int line = int(m_xml.lineNumber());
        bool ok = true;
        while (m_xml.readNextStartElement()) {
            const QString part = m_xml.name().toString();
            bool fine = false;
            const double value =
                m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toDouble(&fine);
            ok = ok && fine;
            if (part == u"x")
                widget->x = value;
            else if (part == u"y")
                widget->y = value;
            else if (part == u"width")
                widget->width = value;
            else if (part == u"height")
                widget->height = value;
        }
        widget->hasPlace = ok;
        if (!ok)
            m_import->addProblem(line,
                                 Text::tr("the place or size of this %1 is no number").arg(widget->type));
    }

    void addPv(const Widget &widget, const Widget::Channel &channel, QPointF corner)
    {
        QString pv = channel.pv;
        if (pv.startsWith(u"ca://"))
            pv.remove(0, 5);
        QString missing;
        pv = DisplayMacros().expand(pv, &missing);
        if (!missing.isEmpty())
            m_import->addProblem(channel.line,
                                 Text::tr("the macro %1 of \"%2\" is not known").arg(missing, channel.pv));
        else if (pv.startsWith(u'{') || pv.contains(QLatin1String("://")))
            m_import->addProblem(channel.line, Text::tr("\"%1\" is no Channel Access PV").arg(pv));
        else
            m_import->add(pv, corner + QPointF(widget.width / 2, widget.height / 2), channel.line);
    }

    QXmlStreamReader m_xml;
    PlanImport *m_import;
};

} // namespace

PlanImport PlanImport::fromUi(const QByteArray &xml)
{
    PlanImport import;
    UiReader(xml, &import).read();
    return import;
}

} // namespace Candela
