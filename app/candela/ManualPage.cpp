// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManualPage.h"

#include "views/Theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace Candela {

namespace {

constexpr int Margin = 24;
constexpr qreal LineHeight = 125; // per cent

const QString Folder = QStringLiteral(":/manual/");

QString withoutComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->\\n*"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? withoutComments(QString::fromUtf8(file.readAll())) : QString();
}

} // namespace

ManualPage::ManualPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(Margin);
    connect(Theme::instance(), &Theme::changed, this, &ManualPage::dress);
}

QString ManualPage::nameOf(const QUrl &url)
{
    return url.fileName().section(QLatin1Char('.'), 0, 0);
}

void ManualPage::open(const QString &name)
{
    setSource(QUrl(QStringLiteral("qrc:/manual/%1.md").arg(name)), QTextDocument::MarkdownResource);
}

QString ManualPage::markdown(const QString &name)
{
    return contentOf(Folder + name + QStringLiteral(".md"));
}

QVariant ManualPage::loadResource(int type, const QUrl &name)
{
    const QString path = source().resolved(name).path();
    if (path.endsWith(QLatin1String(".md")))
        return contentOf(QLatin1Char(':') + path);
    return QTextBrowser::loadResource(type, name);
}

void ManualPage::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    m_places.clear();
    setExtraSelections({});
    QTextBrowser::doSetSource(name, type);
    dress();
}

void ManualPage::dress()
{
    const ThemeColors &colors = Theme::instance()->colors();
    const QSignalBlocker quiet(document());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 16);
            format.setBottomMargin(6);
        } else if (format.hasProperty(QTextFormat::BlockCodeLanguage) ||
                   format.hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(colors.raised);
            format.setLeftMargin(8);
            format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            QTextCharFormat code;
            code.setFontFamilies({fixed.family()});
            cursor.mergeCharFormat(code);
        } else if (!format.hasProperty(QTextFormat::ListStyle) && !block.textList() &&
                   !cursor.currentTable()) {
            format.setBottomMargin(8);
        }
        cursor.setBlockFormat(format);
        // Links keep the colour that they were read with, which another theme hides.
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (!part.charFormat().isAnchor())
                continue;
            QTextCursor link(document());
            link.setPosition(part.position());
            link.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            QTextCharFormat color;
            color.setForeground(colors.accent);
            link.mergeCharFormat(color);
        }
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(colors.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(5);
        format.setBottomMargin(12);
        table->setFormat(format);
    }
    cursor.endEditBlock();
    fitPictures();
}

void ManualPage::fitPictures()
{
    const qreal room = viewport()->width() - 2 * Margin - 4;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (!part.charFormat().isImageFormat())
                continue;
            QTextImageFormat picture = part.charFormat().toImageFormat();
            const QUrl url = source().resolved(QUrl(picture.name()));
            const QImage image(QLatin1Char(':') + url.path());
            if (image.isNull())
                continue;
            const qreal width = std::min<qreal>(image.width(), std::max<qreal>(room, 100));
            if (qFuzzyCompare(picture.width(), width))
                continue;
            picture.setWidth(width);
            picture.setHeight(width * image.height() / image.width());
            QTextCursor cursor(document());
            cursor.setPosition(part.position());
            cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the block's fragments are others now
        }
    }
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

int ManualPage::mark(const QString &words)
{
    m_places.clear();
    m_place = -1;
    QList<ExtraSelection> marks;
    QColor ground = Theme::instance()->colors().accent;
    ground.setAlphaF(0.35f);
    for (QTextCursor at = words.isEmpty() ? QTextCursor() : document()->find(words); !at.isNull();
         at = document()->find(words, at)) {
        m_places.append(at);
        ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(ground);
        marks.append(mark);
    }
    setExtraSelections(marks);
    next();
    return int(m_places.size());
}

void ManualPage::next()
{
    if (m_places.isEmpty())
        return;
    m_place = (m_place + 1) % int(m_places.size());
    QTextCursor place = m_places[m_place];
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
}

} // namespace Candela
