// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace Candela {

class ManualPage;

/// The manual in a window of its own: contents at the left, which a search narrows to the pages that have the
/// words, and the page. Everything is in the program, so it works without a network.
class Manual : public QWidget
{
    Q_OBJECT
public:
    explicit Manual(QWidget *window);

    /// Shows the window with this page ("tour"); an empty name leaves the page that was open.
    void open(const QString &page = {});
    ManualPage *page() const { return m_page; }

    /// The page about what `focus` is in: the panel of a dock, a dialog, else the first page.
    static QString pageFor(const QWidget *focus);

    struct Chapter
    {
        QString title;
        QString page;
    };
    /// As the manual's first page lists them, itself first.
    static QList<Chapter> chapters();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void showCurrent();

    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_found;
    ManualPage *m_page;
};

} // namespace Candela
