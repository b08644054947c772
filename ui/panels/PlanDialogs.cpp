// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanDialogs.h"

#include "views/NumberBox.h"
#include "views/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Candela::PlanDialogs {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::PlanDialogs", text);
}

struct Form
{
    QDialog *dialog;
    QFormLayout *fields;
    QPushButton *ok;
};

Form makeForm(QWidget *window, const QString &title, const QString &okText)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto *fields = new QFormLayout;
    fields->setSpacing(8);
    layout->addLayout(fields);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->addButton(okText, QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return {dialog, fields, ok};
}

/// "BLD:F1:R01:LUX07": the digits at the end become marks.
QString patternFrom(const QString &pv)
{
    qsizetype digits = pv.size();
    while (digits > 0 && pv[digits - 1].isDigit())
        --digits;
    return pv.left(digits) + QString(std::max<qsizetype>(2, pv.size() - digits), u'#');
}

} // namespace

void askNumbers(QWidget *window, const SiteEditor &editor, const QStringList &pvs,
                const std::function<void(const QString &, int)> &go)
{
    Form form = makeForm(window, tr("Rename with numbers"), tr("Rename"));
    auto *pattern = new QLineEdit(patternFrom(pvs.constFirst()));
    pattern->setMinimumWidth(340);
    pattern->setObjectName(QStringLiteral("pattern"));
    pattern->setToolTip(tr("# stands for a digit of the number: LUX## becomes LUX01, LUX02…"));
    auto *first = new QSpinBox;
    first->setRange(0, 999'999);
    first->setValue(1);
    first->setObjectName(QStringLiteral("first"));
    auto *preview = new QLabel;
    preview->setTextFormat(Qt::PlainText);
    form.fields->addRow(tr("Names"), pattern);
    form.fields->addRow(tr("First number"), first);
    form.fields->addRow(tr("Becomes"), preview);
    const auto refresh = [=, ok = form.ok] {
        QStringList lines;
        const auto names = editor.renumbered(pvs, pattern->text(), first->value());
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i < 4 || i == names.size() - 1)
                lines.append(QStringLiteral("%1  →  %2").arg(names[i].first, names[i].second));
            else if (i == 4)
                lines.append(QStringLiteral("…"));
        }
        SiteEditor trial = editor;
        QString error;
        const bool fine = trial.renumber(pvs, pattern->text(), first->value(), &error);
        if (!fine)
            lines.append(error);
        preview->setText(lines.join(QLatin1Char('\n')));
        ok->setEnabled(fine);
    };
    QObject::connect(pattern, &QLineEdit::textChanged, form.dialog, refresh);
    QObject::connect(first, &QSpinBox::valueChanged, form.dialog, refresh);
    refresh();
    QObject::connect(form.dialog, &QDialog::accepted, form.dialog,
                     [=] { go(pattern->text(), first->value()); });
    form.dialog->open();
}

void askRoom(QWidget *window, const QRectF &metres,
             const std::function<void(const QString &, const QString &)> &go)
{
    Form form = makeForm(window, tr("New room"), tr("Add the room"));
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Reading room"));
    name->setMaxLength(60);
    name->setMinimumWidth(240);
    auto *use = new QComboBox;
    use->addItems(siteRoomUses());
    form.fields->addRow(tr("Name"), name);
    form.fields->addRow(tr("Use"), use);
    form.fields->addRow(tr("Size"), new QLabel(tr("%1 × %2 m").arg(metres.width()).arg(metres.height())));
    QObject::connect(form.dialog, &QDialog::accepted, form.dialog,
                     [=] { go(name->text(), use->currentText()); });
    form.dialog->open();
}

void askFloor(QWidget *window, QSizeF like, const std::function<void(const QString &, QSizeF)> &go)
{
    Form form = makeForm(window, tr("New floor"), tr("Add the floor"));
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Second floor"));
    name->setMaxLength(60);
    name->setMinimumWidth(240);
    const auto number = [](double value) {
        auto *box = new NumberBox;
        box->setRange(1, 10'000);
        box->setDecimals(1);
        box->setSuffix(tr(" m"));
        box->setValue(value);
        return box;
    };
    QDoubleSpinBox *width = number(like.width());
    QDoubleSpinBox *height = number(like.height());
    form.fields->addRow(tr("Name"), name);
    form.fields->addRow(tr("Width, west to east"), width);
    form.fields->addRow(tr("Depth, north to south"), height);
    QObject::connect(form.dialog, &QDialog::accepted, form.dialog,
                     [=] { go(name->text(), QSizeF(width->value(), height->value())); });
    form.dialog->open();
}

void showProblems(QWidget *window, const QString &heading, const QStringList &problems)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(heading));
    auto *list = new QListWidget;
    list->addItems(problems);
    list->setAccessibleName(heading);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(Theme::instance()->icon(QStringLiteral("copy")));
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [problems] { QGuiApplication::clipboard()->setText(problems.join(QLatin1Char('\n'))); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(560, 320);
    dialog->open();
}

void tell(QWidget *window, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Candela"), title, QMessageBox::Ok, window);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Candela::PlanDialogs
