// SPDX-License-Identifier: MIT
#include "GatherResult.h"

namespace Candela {

GatherResult::GatherResult()
    : m_data(std::make_shared<const Data>())
{
}

GatherResult::GatherResult(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

qsizetype GatherResult::size() const
{
    return qsizetype(m_data->items.size());
}

const GatherItem &GatherResult::operator[](qsizetype index) const
{
    return m_data->items[std::size_t(index)];
}

const GatherItem *GatherResult::begin() const
{
    return m_data->items.data();
}

const GatherItem *GatherResult::end() const
{
    return m_data->items.data() + m_data->items.size();
}

const Pv &GatherResult::pv(qsizetype index) const
{
    return m_data->pvs.at(index);
}

const QList<Pv> &GatherResult::pvs() const
{
    return m_data->pvs;
}

qsizetype GatherResult::okCount() const
{
    return m_data->ok;
}

QList<qsizetype> GatherResult::failedIndices() const
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < size(); ++i) {
        if (!(*this)[i].ok())
            indices.append(i);
    }
    return indices;
}

std::chrono::nanoseconds GatherResult::elapsed() const
{
    return m_data->elapsed;
}

} // namespace Candela
