// SPDX-License-Identifier: GPL-3.0-or-later
#include "WaveSpectrum.h"

#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace Candela {

namespace {

constexpr qsizetype MaxLength = 65'536;

/// Cooley and Tukey, in place; the length is a power of two.
void transform(std::vector<std::complex<double>> *values)
{
    std::vector<std::complex<double>> &v = *values;
    const size_t n = v.size();
    for (size_t i = 1, j = 0; i < n; ++i) {
        size_t bit = n >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(v[i], v[j]);
    }
    for (size_t length = 2; length <= n; length *= 2) {
        const double angle = -2 * std::numbers::pi / double(length);
        for (size_t k = 0; k < length / 2; ++k) {
            const std::complex<double> turn = std::polar(1.0, angle * double(k));
            for (size_t i = k; i < n; i += length) {
                const std::complex<double> odd = v[i + length / 2] * turn;
                v[i + length / 2] = v[i] - odd;
                v[i] += odd;
            }
        }
    }
}

} // namespace

QList<double> waveSpectrum(const QList<double> &wave)
{
    const qsizetype n = std::min(wave.size(), MaxLength);
    if (n < 2)
        return {};
    size_t length = 2;
    while (qsizetype(length) < n)
        length *= 2;
    double mean = 0;
    qsizetype numbers = 0;
    for (qsizetype i = 0; i < n; ++i) {
        if (std::isfinite(wave[i])) {
            mean += wave[i];
            ++numbers;
        }
    }
    mean /= double(std::max<qsizetype>(1, numbers));
    std::vector<std::complex<double>> values(length);
    double gain = 0;
    for (qsizetype i = 0; i < n; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * (double(i) + 0.5) / double(n));
        gain += window;
        values[size_t(i)] = std::isfinite(wave[i]) ? (wave[i] - mean) * window : 0;
    }
    transform(&values);
    QList<double> amplitudes;
    amplitudes.reserve(qsizetype(length / 2 + 1));
    for (size_t i = 0; i <= length / 2; ++i)
        amplitudes.append(std::abs(values[i]) * (i == 0 || i == length / 2 ? 1 : 2) / gain);
    return amplitudes;
}

} // namespace Candela
