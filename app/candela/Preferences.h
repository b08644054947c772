// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Candela {

class Session;
class Settings;

/// What a person likes: looks, how careful writing is, where writes are logged. Every change holds at once
/// and is kept; there is nothing to apply.
class Preferences : public QDialog
{
    Q_OBJECT
public:
    Preferences(Session *session, QWidget *parent);

    /// One for a window; brings it to the front if it is open.
    static void open(Session *session, QWidget *window);

private:
    static void addHeading(QFormLayout *form, const QString &title);
    void addAppearance(QFormLayout *form);
    void addWriting(QFormLayout *form);
    void addAudit(QFormLayout *form);
    void addReading(QFormLayout *form);
    /// A choice of words, each with what it is kept as.
    QComboBox *addChoice(QFormLayout *form, const QString &label,
                         const QList<QPair<QString, QString>> &choices, const QString &now);
    QLabel *addNote(QFormLayout *form, const QString &text);
    void chooseFolder();
    void setFolder(const QString &folder);

    Session *m_session;
    Settings *m_settings;
    QLineEdit *m_folder = nullptr;
    QLabel *m_folderNote = nullptr;
};

} // namespace Candela
