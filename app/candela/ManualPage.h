// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Candela {

/// Shows a page of the manual (":/manual/tour.md"): Markdown with its pictures, in the colours of the theme.
class ManualPage : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualPage(QWidget *parent);

    /// The page shown, without folder and suffix: "tour".
    QString name() const { return nameOf(source()); }
    static QString nameOf(const QUrl &url);
    void open(const QString &name);

    /// Marks each place that has these words, and goes to the first; none clears the marks. The number of
    /// places.
    int mark(const QString &words);
    /// The next marked place, or the first after the last.
    void next();

    /// A page's text as it is in the manual, without its licence line; empty if there is no such page.
    static QString markdown(const QString &name);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fitPictures();

    QList<QTextCursor> m_places;
    int m_place = 0;
};

} // namespace Candela
