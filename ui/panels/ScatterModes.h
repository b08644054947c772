// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/ScatterMode.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Candela {

class Formula;
class Session;

/// One value for all: set, more or less, or a share of what there is.
class ScatterSetMode : public ScatterMode
{
    Q_OBJECT
public:
    explicit ScatterSetMode(QWidget *parent = nullptr);

    ScatterPlan plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const override;
    QString describe(int lights) const override;
    QJsonObject save() const override;
    void restore(const QJsonObject &state) override;

private:
    enum Operation { To, By, Times };
    void adapt();

    QComboBox *m_quantity;
    QComboBox *m_operation;
    QDoubleSpinBox *m_value;
};

/// From one value to another, along a direction over the plan or in the order of the selection.
class ScatterGradientMode : public ScatterMode
{
    Q_OBJECT
public:
    explicit ScatterGradientMode(QWidget *parent = nullptr);

    ScatterPlan plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const override;
    QString describe(int lights) const override;
    QJsonObject save() const override;
    void restore(const QJsonObject &state) override;

private:
    void adapt();

    QComboBox *m_quantity;
    QDoubleSpinBox *m_from;
    QDoubleSpinBox *m_to;
    QComboBox *m_direction;
};

/// A value for each light, typed, pasted or out of a CSV file.
class ScatterColumnMode : public ScatterMode
{
    Q_OBJECT
public:
    explicit ScatterColumnMode(QWidget *parent = nullptr);

    ScatterPlan plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const override;
    QString describe(int lights) const override;
    void setText(const QString &text);
    /// The columns of a CSV text; the chosen one becomes the text. A first line without a number is a header.
    void setCsv(const QString &csv);
    QComboBox *columns() const { return m_columns; }

private:
    void openFile();
    void takeColumn();

    QComboBox *m_quantity;
    QPlainTextEdit *m_text;
    QComboBox *m_columns;
    QList<QStringList> m_csv; ///< Lines of cells.
};

/// Computed for each light.
class ScatterFormulaMode : public ScatterMode
{
    Q_OBJECT
public:
    explicit ScatterFormulaMode(QWidget *parent = nullptr);
    ~ScatterFormulaMode() override;

    ScatterPlan plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const override;
    QString describe(int lights) const override;
    bool needsEverything() const override { return true; }
    QJsonObject save() const override;
    void restore(const QJsonObject &state) override;

private:
    void compile();

    QComboBox *m_quantity;
    QLineEdit *m_text;
    QString m_error;
    std::unique_ptr<Formula> m_formula;
};

/// What a scene holds for the selected lights, or for all if none is selected.
class ScatterSceneMode : public ScatterMode
{
    Q_OBJECT
public:
    explicit ScatterSceneMode(Session *session, QWidget *parent = nullptr);

    ScatterPlan plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const override;
    QString describe(int lights) const override;

private:
    void fill();

    Session *m_session;
    QComboBox *m_scene;
    QDoubleSpinBox *m_percent;
};

} // namespace Candela
