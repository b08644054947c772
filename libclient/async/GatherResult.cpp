// SPDX-License-Identifier: MIT
#include "GatherResult.h"

#include <mutex>
#include <utility>

namespace Candela {

namespace {

/// Item arrays of results that have gone. Results outlive contexts and die in any thread, so there is one for
/// all of them; it is never destroyed, since results may be held until the very end.
class SpareItems
{
public:
    static SpareItems &instance()
    {
        static auto *spares = new SpareItems;
        return *spares;
    }

    std::vector<GatherItem> take(std::size_t size)
    {
        std::vector<GatherItem> items;
        {
            const std::scoped_lock lock(m_mutex);
            for (std::vector<GatherItem> &spare : m_spares) {
                if (spare.capacity() >= size) {
                    items.swap(spare);
                    break;
                }
            }
        }
        items.resize(size);
        return items;
    }
    void give(std::vector<GatherItem> &&items)
    {
        if (items.capacity() < Smallest || items.capacity() > Largest)
            return;
        const std::scoped_lock lock(m_mutex);
        for (std::vector<GatherItem> &spare : m_spares) {
            if (spare.capacity() < items.capacity()) {
                spare.swap(items);
                return;
            }
        }
    }

private:
    // In items of about 100 bytes: smaller arrays cost little anyhow, larger ones are not kept for ever.
    static constexpr std::size_t Smallest = 500;
    static constexpr std::size_t Largest = 40'000;

    std::mutex m_mutex;
    std::vector<GatherItem> m_spares[2]; ///< One is in use while the other one is read.
};

} // namespace

GatherResult::Data::Data(const QList<Pv> &all)
    : pvs(all)
    , items(SpareItems::instance().take(std::size_t(all.size())))
{
}

GatherResult::Data::~Data()
{
    if (!plain) {
        const std::size_t size = items.size();
        items.clear();
        items.resize(size);
    }
    SpareItems::instance().give(std::move(items));
}

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
