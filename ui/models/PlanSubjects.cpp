// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlanSubjects.h"

#include "models/PlanModel.h"

namespace Candela {

QList<RuleSubject> ruleSubjects(const PlanModel &model)
{
    QList<RuleSubject> subjects = RuleSubject::ofSite(model.site());
    for (int i = 0; i < model.deviceCount(); ++i) {
        const PlanDevice &device = model.device(i);
        RuleSubject &subject = subjects[i];
        subject.connected = device.isConnected();
        subject.severity = device.severity;
        // An old value is no value: a rule must not pick a sensor for what it said yesterday.
        if (!subject.connected || !device.reading.isValid())
            continue;
        subject.value = device.reading.toDouble();
        subject.text = device.valueText();
    }
    return subjects;
}

std::vector<int> matching(const SelectionRule &rule, const QList<RuleSubject> &subjects)
{
    std::vector<int> devices;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        if (rule.matches(subjects[i]))
            devices.push_back(int(i));
    }
    return devices;
}

} // namespace Candela
