// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/DecideSetup.h"
#include "views/NumberBox.h"

#include "models/Formula.h"
#include "models/LightGroups.h"
#include "models/ScatterPlan.h"
#include "session/LightDesk.h"
#include "session/Selection.h"
#include "session/Session.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QSpinBox>
#include <QStyle>

namespace Candela {

namespace {

QWidget *rowOf(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return box;
}

constexpr GroupFunction Measures[] = {GroupFunction::Nearest, GroupFunction::Near, GroupFunction::Room,
                                      GroupFunction::Mean,    GroupFunction::Min,  GroupFunction::Max};

} // namespace

DecideSetup::DecideSetup(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 4, 8, 4);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeWhat(m_form);
    makeRule(m_form);
    makeLimits(m_form);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    show();
}

QDoubleSpinBox *DecideSetup::number(double low, double high, int decimals, const QString &suffix,
                                    const QString &name)
{
    auto *box = new NumberBox(this);
    box->setRange(low, high);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, &DecideSetup::read);
    return box;
}

QMenu *DecideSetup::makeSources(bool sensors, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, sensors] {
        menu->clear();
        menu->addAction(tr("The selection"), this,
                        [this, sensors] { take(sensors, m_session->selection()->pvs()); });
        for (const LightGroup &group : m_session->groups()->groups())
            menu->addAction(group.name, this, [this, sensors, pvs = group.pvs] { take(sensors, pvs); });
    });
    return menu;
}

void DecideSetup::makeWhat(QFormLayout *form)
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(LightGroups::MaxName);
    connect(m_name, &QLineEdit::textEdited, this, &DecideSetup::read);
    form->addRow(tr("Name"), m_name);
    for (bool sensors : {true, false}) {
        auto *label = new QLabel(this);
        auto *from = new QPushButton(tr("Take from"), this);
        from->setAccessibleName(sensors ? tr("Take sensors from") : tr("Take lights from"));
        from->setMenu(makeSources(sensors, from));
        (sensors ? m_sensors : m_lights) = label;
        form->addRow(sensors ? tr("Sensors") : tr("Lights"), rowOf({label, from}, this));
    }
}

void DecideSetup::makeRule(QFormLayout *form)
{
    m_rule = new QComboBox(this);
    m_rule->addItem(tr("Keep a value"), int(DecisionLoopConfig::Setpoint));
    m_rule->addItem(tr("Expression"), int(DecisionLoopConfig::Expression));
    connect(m_rule, &QComboBox::currentIndexChanged, this, &DecideSetup::read);
    form->addRow(tr("Rule"), rowOf({m_rule}, this));

    m_target = number(-1e9, 1e9, 1, {}, tr("Target"));
    m_measure = new QComboBox(this);
    m_measure->addItems({tr("at the nearest sensor"), tr("near the light"), tr("in its room"), tr("as mean"),
                         tr("as lowest"), tr("as highest")});
    m_measure->setAccessibleName(tr("Measured"));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &DecideSetup::read);
    m_setpoint = rowOf({m_target, m_measure}, this);
    form->addRow(tr("Keep"), m_setpoint);
    m_gain = number(-100, 100, 3, tr(" %"), tr("Gain"));
    m_gain->setToolTip(tr("Change of the level for each unit that is missing"));
    m_integral = number(0.01, 3600, 2, tr(" s"), tr("Integral time"));
    m_integral->setToolTip(tr("In which what lasts changes the level by as much again"));
    m_tuning = rowOf({m_gain, m_integral}, this);
    form->addRow(tr("Gain, integral"), m_tuning);
    m_expression = new QLineEdit(this);
    m_expression->setMaxLength(Formula::MaxLength);
    m_expression->setToolTip(
        tr("The new level of each light, over %1, dt, hour, and the sensors as mean(lux), "
           "nearest(lux), room(lux) and the like")
            .arg(fixtureFormulaVariables().join(QStringLiteral(", "))));
    connect(m_expression, &QLineEdit::textEdited, this, &DecideSetup::read);
    form->addRow(tr("Level ="), m_expression);
}

void DecideSetup::makeLimits(QFormLayout *form)
{
    m_period = number(0.02, 3600, 2, tr(" s"), tr("Period"));
    m_period->setPrefix(tr("every "));
    m_deadline = new QSpinBox(this);
    m_deadline->setRange(10, 3'600'000);
    m_deadline->setPrefix(tr("within "));
    m_deadline->setSuffix(tr(" ms"));
    m_deadline->setAccessibleName(tr("Deadline"));
    m_deadline->setKeyboardTracking(false);
    connect(m_deadline, &QSpinBox::valueChanged, this, &DecideSetup::read);
    form->addRow(tr("Reads"), rowOf({m_period, m_deadline}, this));
    m_deadBand = number(0, 100, 1, tr(" %"), tr("Dead band"));
    m_deadBand->setToolTip(tr("Smaller changes are not written, but add up"));
    m_slew = number(0, 10'000, 1, tr(" %/s"), tr("Slew limit"));
    m_slew->setSpecialValueText(tr("no limit"));
    m_slew->setToolTip(tr("How fast a level may change"));
    form->addRow(tr("Dead band, slew"), rowOf({m_deadBand, m_slew}, this));
    m_maxFailed = new QSpinBox(this);
    m_maxFailed->setRange(0, 1'000'000);
    m_maxFailed->setPrefix(tr("more than "));
    m_maxFailed->setAccessibleName(tr("Sensors that may fail"));
    connect(m_maxFailed, &QSpinBox::valueChanged, this, &DecideSetup::read);
    m_onFailure = new QComboBox(this);
    m_onFailure->addItems({tr("hold"), tr("go on with the others"), tr("safe level")});
    m_onFailure->setAccessibleName(tr("What to do then"));
    connect(m_onFailure, &QComboBox::currentIndexChanged, this, &DecideSetup::read);
    m_safe = number(0, 100, 0, tr(" %"), tr("Safe level"));
    form->addRow(tr("If sensors fail"), rowOf({m_maxFailed, m_onFailure, m_safe}, this));
}

void DecideSetup::take(bool sensors, const QStringList &pvs)
{
    const FixtureSet &lights = m_session->desk()->fixtures();
    if (sensors) {
        QStringList taken;
        for (const QString &pv : pvs) {
            if (lights.indexOf(pv) < 0)
                taken.append(pv);
        }
        const QString name = m_config.groups.isEmpty() ? QStringLiteral("lux") : m_config.groups.first().name;
        m_config.groups = {{name, taken}};
        m_config.sensors = name;
    } else {
        m_config.fixtures = m_session->desk()->basesOf(lights.indicesOf(pvs));
    }
    show();
    Q_EMIT edited();
}

void DecideSetup::setConfig(const DecisionLoopConfig &config)
{
    m_config = config;
    show();
}

void DecideSetup::show()
{
    const QScopedValueRollback guard(m_showing, true);
    // Not while it is typed in: the cursor would jump.
    if (m_name->text() != m_config.name)
        m_name->setText(m_config.name);
    qsizetype count = 0;
    QStringList names;
    for (const DecisionGroup &group : std::as_const(m_config.groups)) {
        count += group.pvs.size();
        names.append(group.name);
    }
    m_sensors->setText(count ? tr("%n as %1", nullptr, int(count)).arg(names.join(QStringLiteral(", ")))
                             : tr("none"));
    m_lights->setText(m_config.fixtures.isEmpty() ? tr("none") : QString::number(m_config.fixtures.size()));
    m_rule->setCurrentIndex(m_rule->findData(int(m_config.rule)));
    m_target->setValue(m_config.target);
    for (int i = 0; i < int(std::size(Measures)); ++i) {
        if (Measures[i] == m_config.measure)
            m_measure->setCurrentIndex(i);
    }
    m_gain->setValue(m_config.gain);
    m_integral->setValue(double(m_config.integralTime.count()) / 1000);
    if (m_expression->text() != m_config.expression)
        m_expression->setText(m_config.expression);
    m_period->setValue(double(m_config.period.count()) / 1000);
    m_deadline->setValue(int(m_config.deadline.count()));
    m_deadBand->setValue(m_config.deadBand);
    m_slew->setValue(m_config.slewLimit);
    m_maxFailed->setValue(m_config.maxFailed);
    m_onFailure->setCurrentIndex(m_config.onFailure);
    m_safe->setValue(m_config.safeLevel);

    const bool expression = m_config.rule == DecisionLoopConfig::Expression;
    for (QWidget *field : {m_setpoint, m_tuning}) {
        field->setVisible(!expression);
        m_form->labelForField(field)->setVisible(!expression);
    }
    m_expression->setVisible(expression);
    m_form->labelForField(m_expression)->setVisible(expression);
    m_safe->setVisible(m_config.onFailure == DecisionLoopConfig::Safe);
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    const bool invalid = expression && wrong.startsWith(QLatin1String("expression"));
    if (m_expression->property("invalid").toBool() != invalid) {
        m_expression->setProperty("invalid", invalid);
        m_expression->style()->unpolish(m_expression);
        m_expression->style()->polish(m_expression);
    }
}

QString DecideSetup::problem() const
{
    QString error;
    m_config.validate(&error);
    return error;
}

void DecideSetup::read()
{
    if (m_showing)
        return;
    m_config.name = m_name->text();
    m_config.rule = DecisionLoopConfig::Rule(m_rule->currentData().toInt());
    m_config.target = m_target->value();
    m_config.measure = Measures[std::max(0, m_measure->currentIndex())];
    m_config.gain = m_gain->value();
    m_config.integralTime = std::chrono::milliseconds(qint64(m_integral->value() * 1000));
    m_config.expression = m_expression->text();
    m_config.period = std::chrono::milliseconds(qint64(m_period->value() * 1000));
    m_config.deadline = std::chrono::milliseconds(m_deadline->value());
    m_config.deadBand = m_deadBand->value();
    m_config.slewLimit = m_slew->value();
    m_config.maxFailed = m_maxFailed->value();
    m_config.onFailure = DecisionLoopConfig::OnFailure(std::max(0, m_onFailure->currentIndex()));
    m_config.safeLevel = m_safe->value();
    show();
    Q_EMIT edited();
}

} // namespace Candela
