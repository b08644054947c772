// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterModes.h"

#include "models/Formula.h"
#include "models/SceneStore.h"
#include "session/LightDesk.h"
#include "session/Session.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace Candela {

namespace {

constexpr double LowestCct = 1000;
constexpr double HighestCct = 20'000;
constexpr int InOrder = -1; ///< Instead of degrees.

QHBoxLayout *rowOf(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets) {
        widget->setParent(parent);
        row->addWidget(widget, qobject_cast<QDoubleSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget));
    }
    return row;
}

} // namespace

// One value

ScatterSetMode::ScatterSetMode(QWidget *parent)
    : ScatterMode(parent)
    , m_quantity(makeQuantity())
    , m_operation(new QComboBox(this))
    , m_value(makeNumber(tr("Value"), 0, 100, 50))
{
    m_operation->addItems({tr("set to"), tr("change by"), tr("scale to")});
    m_operation->setAccessibleName(tr("Operation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(rowOf(this, {m_quantity, m_operation, m_value}));
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &ScatterSetMode::adapt);
    connect(m_operation, &QComboBox::currentIndexChanged, this, &ScatterSetMode::adapt);
    adapt();
}

void ScatterSetMode::adapt()
{
    const bool level = quantityOf(m_quantity) == FixtureQuantity::Level;
    const QSignalBlocker blocker(m_value);
    switch (m_operation->currentIndex()) {
    case By:
        m_value->setRange(level ? -100 : -HighestCct, level ? 100 : HighestCct);
        m_value->setSuffix(level ? tr(" %") : tr(" K"));
        break;
    case Times:
        m_value->setRange(0, 1000);
        m_value->setSuffix(tr(" % of now"));
        break;
    default:
        m_value->setRange(level ? 0 : LowestCct, level ? 100 : HighestCct);
        m_value->setSuffix(level ? tr(" %") : tr(" K"));
    }
    m_value->setSingleStep(level || m_operation->currentIndex() == Times ? 1 : 50);
    Q_EMIT changed();
}

ScatterPlan ScatterSetMode::plan(const FixtureSet &wanted, const QList<int> &lights, QString *) const
{
    const FixtureQuantity quantity = quantityOf(m_quantity);
    switch (m_operation->currentIndex()) {
    case By:
        return ScatterPlan::offsetBy(wanted, lights, quantity, m_value->value());
    case Times:
        return ScatterPlan::scaleBy(wanted, lights, quantity, m_value->value() / 100);
    default:
        return ScatterPlan::setTo(wanted, lights, quantity, m_value->value());
    }
}

QString ScatterSetMode::describe(int lights) const
{
    const QString value = m_value->text();
    switch (m_operation->currentIndex()) {
    case By:
        return tr("Change %n lights by %1", nullptr, lights).arg(value);
    case Times:
        return tr("Scale %n lights to %1", nullptr, lights).arg(value);
    default:
        return tr("Set %n lights to %1", nullptr, lights).arg(value);
    }
}

QJsonObject ScatterSetMode::save() const
{
    return {{QStringLiteral("quantity"), m_quantity->currentIndex()},
            {QStringLiteral("operation"), m_operation->currentIndex()},
            {QStringLiteral("value"), m_value->value()}};
}

void ScatterSetMode::restore(const QJsonObject &state)
{
    m_quantity->setCurrentIndex(qBound(0, state[QStringLiteral("quantity")].toInt(), 1));
    m_operation->setCurrentIndex(qBound(0, state[QStringLiteral("operation")].toInt(), 2));
    m_value->setValue(state[QStringLiteral("value")].toDouble(m_value->value()));
}

// Gradient

ScatterGradientMode::ScatterGradientMode(QWidget *parent)
    : ScatterMode(parent)
    , m_quantity(makeQuantity())
    , m_from(makeNumber(tr("From"), 0, 100, 20))
    , m_to(makeNumber(tr("To"), 0, 100, 80))
    , m_direction(new QComboBox(this))
{
    m_from->setPrefix(tr("from "));
    m_to->setPrefix(tr("to "));
    m_direction->addItem(tr("→ west to east"), 0);
    m_direction->addItem(tr("↘ north-west to south-east"), 45);
    m_direction->addItem(tr("↓ north to south"), 90);
    m_direction->addItem(tr("↙ north-east to south-west"), 135);
    m_direction->addItem(tr("← east to west"), 180);
    m_direction->addItem(tr("↖ south-east to north-west"), 225);
    m_direction->addItem(tr("↑ south to north"), 270);
    m_direction->addItem(tr("↗ south-west to north-east"), 315);
    m_direction->addItem(tr("in the order of the selection"), InOrder);
    m_direction->setAccessibleName(tr("Direction"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(rowOf(this, {m_quantity, m_from, m_to}));
    layout->addWidget(m_direction);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &ScatterMode::changed);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &ScatterGradientMode::adapt);
    adapt();
}

void ScatterGradientMode::adapt()
{
    const bool level = quantityOf(m_quantity) == FixtureQuantity::Level;
    for (QDoubleSpinBox *box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        box->setRange(level ? 0 : LowestCct, level ? 100 : HighestCct);
        box->setSuffix(level ? tr(" %") : tr(" K"));
        box->setSingleStep(level ? 1 : 50);
    }
    if (!level && m_to->value() <= LowestCct) {
        m_from->setValue(2700);
        m_to->setValue(6500);
    }
    Q_EMIT changed();
}

ScatterPlan ScatterGradientMode::plan(const FixtureSet &wanted, const QList<int> &lights, QString *) const
{
    const int degrees = m_direction->currentData().toInt();
    const FixtureQuantity quantity = quantityOf(m_quantity);
    if (degrees == InOrder)
        return ScatterPlan::fan(wanted, lights, quantity, m_from->value(), m_to->value());
    return ScatterPlan::gradient(wanted, lights, quantity, m_from->value(), m_to->value(), degrees);
}

QString ScatterGradientMode::describe(int lights) const
{
    return tr("Gradient over %n lights %1 %2", nullptr, lights).arg(m_from->text(), m_to->text());
}

QJsonObject ScatterGradientMode::save() const
{
    return {{QStringLiteral("quantity"), m_quantity->currentIndex()},
            {QStringLiteral("from"), m_from->value()},
            {QStringLiteral("to"), m_to->value()},
            {QStringLiteral("direction"), m_direction->currentData().toInt()}};
}

void ScatterGradientMode::restore(const QJsonObject &state)
{
    m_quantity->setCurrentIndex(qBound(0, state[QStringLiteral("quantity")].toInt(), 1));
    m_from->setValue(state[QStringLiteral("from")].toDouble(m_from->value()));
    m_to->setValue(state[QStringLiteral("to")].toDouble(m_to->value()));
    m_direction->setCurrentIndex(
        std::max(0, m_direction->findData(state[QStringLiteral("direction")].toInt())));
}

// Formula

ScatterFormulaMode::ScatterFormulaMode(QWidget *parent)
    : ScatterMode(parent)
    , m_quantity(makeQuantity())
    , m_text(new QLineEdit(this))
    , m_formula(std::make_unique<Formula>())
{
    m_text->setPlaceholderText(tr("clamp(level * 1.2, 10, 100)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(Formula::MaxLength);
    m_text->setAccessibleName(tr("Formula"));
    auto *hint = new QLabel(tr("May use %1; sqrt, abs, min, max, clamp, map, ?: and more")
                                .arg(fixtureFormulaVariables().join(QStringLiteral(", "))),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(rowOf(this, {m_quantity, m_text}));
    layout->addWidget(hint);
    connect(m_text, &QLineEdit::textChanged, this, &ScatterFormulaMode::compile);
    compile();
}

ScatterFormulaMode::~ScatterFormulaMode() = default;

void ScatterFormulaMode::compile()
{
    LineError error;
    FormulaNames names;
    names.variables = fixtureFormulaVariables();
    *m_formula = Formula::compile(m_text->text(), names, &error);
    m_error = m_text->text().trimmed().isEmpty() ? tr("Type a formula for the new value of each light")
                                                 : error.text();
    const bool wrong = error && !m_text->text().trimmed().isEmpty();
    if (m_text->property("invalid").toBool() != wrong) {
        m_text->setProperty("invalid", wrong);
        m_text->style()->unpolish(m_text);
        m_text->style()->polish(m_text);
    }
    Q_EMIT changed();
}

ScatterPlan ScatterFormulaMode::plan(const FixtureSet &wanted, const QList<int> &lights,
                                     QString *problem) const
{
    if (!m_formula->isValid()) {
        *problem = m_error;
        return {};
    }
    return ScatterPlan::formula(wanted, lights, quantityOf(m_quantity), m_formula.get());
}

QString ScatterFormulaMode::describe(int lights) const
{
    return tr("Formula over %n lights: %1", nullptr, lights).arg(m_text->text());
}

QJsonObject ScatterFormulaMode::save() const
{
    return {{QStringLiteral("quantity"), m_quantity->currentIndex()},
            {QStringLiteral("text"), m_text->text()}};
}

void ScatterFormulaMode::restore(const QJsonObject &state)
{
    m_quantity->setCurrentIndex(qBound(0, state[QStringLiteral("quantity")].toInt(), 1));
    m_text->setText(state[QStringLiteral("text")].toString());
}

// Scene

ScatterSceneMode::ScatterSceneMode(Session *session, QWidget *parent)
    : ScatterMode(parent)
    , m_session(session)
    , m_scene(new QComboBox(this))
    , m_percent(makeNumber(tr("Share of the levels"), 0, 200, 100))
{
    m_scene->setAccessibleName(tr("Scene"));
    m_percent->setPrefix(tr("at "));
    m_percent->setSuffix(tr(" %"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_scene, 1);
    row->addWidget(m_percent);
    connect(m_scene, &QComboBox::currentIndexChanged, this, &ScatterMode::changed);
    connect(session->scenes(), &SceneStore::changed, this, &ScatterSceneMode::fill);
    fill();
}

void ScatterSceneMode::fill()
{
    const QString shown = m_scene->currentText();
    {
        const QSignalBlocker blocker(m_scene);
        m_scene->clear();
        m_scene->addItems(m_session->scenes()->names());
        m_scene->setCurrentIndex(std::max(0, m_scene->findText(shown)));
        m_scene->setEnabled(m_scene->count() > 0);
    }
    Q_EMIT changed();
}

ScatterPlan ScatterSceneMode::plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const
{
    const Scene *scene = m_session->scenes()->find(m_scene->currentText());
    if (!scene) {
        *problem = tr("There is no scene yet: save one in the panel Scenes");
        return {};
    }
    const ScatterPlan all = ScatterPlan::scene(wanted, *scene, m_percent->value());
    if (lights.isEmpty())
        return all;
    const QSet<int> chosen(lights.begin(), lights.end());
    ScatterPlan plan;
    for (const PlannedWrite &item : all.items()) {
        if (chosen.contains(item.fixture))
            plan.append(item);
    }
    if (plan.isEmpty())
        *problem = tr("The scene says nothing of the selected lights");
    return plan;
}

QString ScatterSceneMode::describe(int lights) const
{
    return tr("Scene %1 on %n lights", nullptr, lights).arg(m_scene->currentText());
}

} // namespace Candela
