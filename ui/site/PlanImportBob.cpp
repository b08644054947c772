// SPDX-License-Identifier: MIT
// Phoebus' Display Builder files: <display> with <widget type="..."> in it, whose properties are elements.
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

/// What was read of one widget before its end tag.
struct Widget
{
    QString type;
    QString pv;
    QString file;
    int line = 0;
    int pvLine = 0;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool badNumber = false;
};

class BobReader
{
public:
    BobReader(const QByteArray &content, PlanImport *import)
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
        if (m_xml.name() != u"display") {
            m_import->addProblem(int(m_xml.lineNumber()),
                                 Text::tr("this is not a Phoebus display: <display> is missing"));
            return;
        }
        Widget display;
        DisplayMacros macros;
        readInside(&display, &macros);
        m_import->size =
            QSizeF(display.width > 0 ? display.width : 800, display.height > 0 ? display.height : 600);
        if (m_xml.hasError())
            fail();
    }

private:
    void fail()
    {
        m_import->addProblem(int(m_xml.lineNumber()),
                             Text::tr("the file is broken here: %1").arg(m_xml.errorString()));
    }

    double number(Widget *widget)
    {
        bool ok = false;
        const double value =
            m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toDouble(&ok);
        widget->badNumber |= !ok;
        return value;
    }

    /// Properties and widgets up to the end tag of what was begun.
    void readInside(Widget *widget, DisplayMacros *macros)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"x")
                widget->x = number(widget);
            else if (name == u"y")
                widget->y = number(widget);
            else if (name == u"width")
                widget->width = number(widget);
            else if (name == u"height")
                widget->height = number(widget);
            else if (name == u"pv_name") {
                widget->pvLine = int(m_xml.lineNumber());
                widget->pv = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            } else if (name == u"file")
                widget->file = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            else if (name == u"macros")
                readMacros(macros);
            else if (name == u"widget")
                readWidget(*macros);
            else if (name == u"children" || name == u"tabs" || name == u"tab")
                readInside(widget, macros);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readMacros(DisplayMacros *macros)
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            macros->set(name, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }

    void readWidget(DisplayMacros macros)
    {
        Widget widget;
        widget.type = m_xml.attributes().value(QLatin1String("type")).toString();
        widget.line = int(m_xml.lineNumber());
        const qsizetype firstChild = m_import->items.size();
        readInside(&widget, &macros);
        // Groups and tabs give their children places relative to their own, which may stand behind them.
        for (qsizetype i = firstChild; i < m_import->items.size(); ++i)
            m_import->items[i].position += QPointF(widget.x, widget.y);
        if (widget.type == u"embedded" && !widget.file.isEmpty())
            m_import->addProblem(widget.line,
                                 Text::tr("the embedded display \"%1\" is not followed").arg(widget.file));
        if (widget.badNumber)
            m_import->addProblem(widget.line,
                                 Text::tr("the place or size of this %1 is no number").arg(widget.type));
        else if (!widget.pv.isEmpty())
            addPv(widget, macros);
    }

    void addPv(const Widget &widget, const DisplayMacros &macros)
    {
        QString missing;
        QString pv = macros.expand(widget.pv, &missing);
        if (pv.startsWith(u"ca://"))
            pv.remove(0, 5);
        if (!missing.isEmpty())
            m_import->addProblem(widget.pvLine,
                                 Text::tr("the macro %1 of \"%2\" is not known").arg(missing, widget.pv));
        else if (pv.startsWith(u'=') || pv.contains(QLatin1String("://")))
            m_import->addProblem(widget.pvLine, Text::tr("\"%1\" is no Channel Access PV").arg(pv));
        else
            m_import->add(pv, QPointF(widget.x + widget.width / 2, widget.y + widget.height / 2),
                          widget.pvLine);
    }

    QXmlStreamReader m_xml;
    PlanImport *m_import;
};

} // namespace

PlanImport PlanImport::fromBob(const QByteArray &xml)
{
    PlanImport import;
    BobReader(xml, &import).read();
    return import;
}

} // namespace Candela
