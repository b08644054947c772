// SPDX-License-Identifier: GPL-3.0-or-later
#include "Preferences.h"

#include "Languages.h"

#include "session/Session.h"
#include "session/Settings.h"
#include "views/Theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace Candela {

Preferences::Preferences(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(session->settings())
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto *page = new QWidget;
    // One form, so that all fields stand below each other.
    auto *form = new QFormLayout(page);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHeading(form, tr("Appearance"));
    addAppearance(form);
    addHeading(form, tr("Writing"));
    addWriting(form);
    addHeading(form, tr("Log of writes"));
    addAudit(form);
    addHeading(form, tr("Reading and diagnosis"));
    addReading(form);

    // At twice the size it is higher than a small screen.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted = page->sizeHint() + QSize(ThemeMetrics::scaled(64), ThemeMetrics::scaled(80));
    resize(wanted.boundedTo(parent->screen()->availableSize() * 9 / 10));
}

void Preferences::open(Session *session, QWidget *window)
{
    auto *dialog =
        window->findChild<Preferences *>(QStringLiteral("preferences"), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new Preferences(session, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void Preferences::addHeading(QFormLayout *form, const QString &title)
{
    auto *heading = new QLabel(title);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    if (form->rowCount() > 0)
        heading->setContentsMargins(0, 2 * ThemeMetrics::Grid, 0, 0);
    form->addRow(heading);
}

QComboBox *Preferences::addChoice(QFormLayout *form, const QString &label,
                                  const QList<QPair<QString, QString>> &choices, const QString &now)
{
    auto *box = new QComboBox;
    for (const auto &[text, word] : choices)
        box->addItem(text, word);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    form->addRow(label, box);
    return box;
}

QLabel *Preferences::addNote(QFormLayout *form, const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setFont(Theme::smallFont());
    // As high as its text, and not higher: a form asks for the height without knowing the width.
    note->setMinimumWidth(ThemeMetrics::scaled(320));
    form->addRow(QString(), note);
    return note;
}

void Preferences::addAppearance(QFormLayout *form)
{
    QComboBox *theme = addChoice(form, tr("&Theme"),
                                 {{tr("As the system"), QStringLiteral("system")},
                                  {tr("Dark"), QStringLiteral("dark")},
                                  {tr("Light"), QStringLiteral("light")}},
                                 m_settings->theme());
    connect(theme, &QComboBox::activated, this,
            [this, theme] { m_settings->setTheme(theme->currentData().toString()); });
    connect(m_settings, &Settings::themeChanged, theme,
            [this, theme] { theme->setCurrentIndex(theme->findData(m_settings->theme())); });

    QList<QPair<QString, QString>> languages{{tr("As the system"), QString()}};
    for (const QString &code : Languages::codes())
        languages.append({Languages::nativeName(code), code});
    QComboBox *language = addChoice(form, tr("&Language"), languages, Languages::instance()->chosen());
    language->setObjectName(QStringLiteral("language"));
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings->setLanguage(language->currentData().toString());
        Languages::instance()->choose(language->currentData().toString());
    });

    auto *scale = new QComboBox;
    for (const int percent : {75, 90, 100, 110, 125, 150, 175, 200})
        scale->addItem(tr("%1 %").arg(percent), percent);
    const auto showScale = [this, scale] {
        const int percent = m_settings->scale();
        if (scale->findData(percent) < 0)
            scale->addItem(tr("%1 %").arg(percent), percent);
        scale->setCurrentIndex(scale->findData(percent));
    };
    showScale();
    form->addRow(tr("&Size of texts and symbols"), scale);
    connect(scale, &QComboBox::activated, this,
            [this, scale] { m_settings->setScale(scale->currentData().toInt()); });
    connect(m_settings, &Settings::scaleChanged, scale, showScale);

    QComboBox *motion = addChoice(form, tr("&Motion"),
                                  {{tr("As the system"), QStringLiteral("system")},
                                   {tr("Reduced: nothing fades or blinks"), QStringLiteral("on")},
                                   {tr("Full"), QStringLiteral("off")}},
                                  m_settings->reducedMotion());
    connect(motion, &QComboBox::activated, this,
            [this, motion] { m_settings->setReducedMotion(motion->currentData().toString()); });
}

void Preferences::addWriting(QFormLayout *form)
{
    using Confirmation = Settings::Confirmation;
    auto *ask = new QComboBox;
    ask->addItem(tr("Before every write"), int(Confirmation::Every));
    ask->addItem(tr("Before wide writes"), int(Confirmation::Wide));
    ask->addItem(tr("Never"), int(Confirmation::Never));
    ask->setCurrentIndex(ask->findData(int(m_settings->confirmation())));
    form->addRow(tr("&Ask"), ask);
    QLabel *note = addNote(form, {});
    const auto explain = [note, ask] {
        switch (Confirmation(ask->currentData().toInt())) {
        case Confirmation::Every:
            note->setText(tr("A slider then writes when it is let go, not while it moves. A loop asks once, "
                             "when it is started."));
            break;
        case Confirmation::Wide:
            note->setText(tr("Blackout, undo of a write, and commands and scenes for more than %n PVs.",
                             nullptr, Settings::WideWrite));
            break;
        case Confirmation::Never:
            note->setText(tr("Nothing asks. What was written can still be undone."));
            break;
        }
    };
    explain();
    connect(ask, &QComboBox::activated, this, [this, ask, explain] {
        m_settings->setConfirmation(Confirmation(ask->currentData().toInt()));
        explain();
    });
    if (m_session->isReadOnly())
        addNote(form, tr("Candela was started read-only: nothing is written"));
}

void Preferences::addAudit(QFormLayout *form)
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_settings->auditFolder()));
    auto *browse = new QPushButton(tr("&Choose…"));
    browse->setToolTip(tr("Choose the folder of the log"));
    auto *show = new QPushButton(tr("Sh&ow"));
    show->setToolTip(tr("Show the folder in the file manager"));
    for (QPushButton *button : {browse, show})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    row->addWidget(show);
    form->addRow(tr("&Folder"), row);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(row)))
        label->setBuddy(m_folder);
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { setFolder(QDir::fromNativeSeparators(m_folder->text().trimmed())); });
    connect(browse, &QPushButton::clicked, this, &Preferences::chooseFolder);
    connect(show, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_settings->auditFolder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_settings->auditFolder()));
    });
    m_folderNote =
        addNote(form, tr("Every write is kept there: who, when, which PV, old and new value, result."));

    auto *size = new QSpinBox;
    size->setRange(1, 1000);
    size->setSuffix(tr(" MB"));
    size->setValue(m_settings->auditFileMegabytes());
    form->addRow(tr("Size of a fi&le"), size);
    auto *files = new QSpinBox;
    files->setRange(1, 99);
    files->setValue(m_settings->auditOldFiles());
    form->addRow(tr("Ol&d files kept"), files);
    const auto apply = [this, size, files] { m_settings->setAuditLimits(size->value(), files->value()); };
    connect(size, &QSpinBox::editingFinished, this, apply);
    connect(files, &QSpinBox::editingFinished, this, apply);
}

void Preferences::addReading(QFormLayout *form)
{
    auto *timeout = new QSpinBox;
    timeout->setRange(10, 60'000);
    timeout->setSingleStep(50);
    timeout->setSuffix(tr(" ms"));
    timeout->setValue(int(m_settings->gatherTimeout().count()));
    timeout->setToolTip(
        tr("How long a gather waits for what does not answer, unless its panel says otherwise"));
    form->addRow(tr("&Gather waits"), timeout);
    connect(timeout, &QSpinBox::editingFinished, this,
            [this, timeout] { m_settings->setGatherTimeout(std::chrono::milliseconds(timeout->value())); });
    QComboBox *log = addChoice(form, tr("&Program's log"),
                               {{tr("Warnings"), QStringLiteral("warning")},
                                {tr("What happens"), QStringLiteral("info")},
                                {tr("Everything, for finding faults"), QStringLiteral("debug")}},
                               m_settings->logLevel());
    log->setToolTip(tr("What the program tells on standard error"));
    connect(log, &QComboBox::activated, this,
            [this, log] { m_settings->setLogLevel(log->currentData().toString()); });
}

void Preferences::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the log of writes"), m_settings->auditFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Preferences::setFolder);
    dialog->open();
}

void Preferences::setFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const bool usable = folder.isEmpty() || (QDir::isAbsolutePath(folder) &&
                                             (!info.exists() || (info.isDir() && info.isWritable())));
    if (usable)
        m_settings->setAuditFolder(folder);
    m_folderNote->setText(
        usable ? tr("Every write is kept there: who, when, which PV, old and new value, result.")
               : tr("%1 is no folder that can be written: the log stays where it was.")
                     .arg(QDir::toNativeSeparators(folder)));
    m_folder->setText(QDir::toNativeSeparators(m_settings->auditFolder()));
}

} // namespace Candela
