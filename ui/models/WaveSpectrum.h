// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Candela {

/// The amplitude of each frequency in a waveform, from 0 to half the sampling frequency: a sine of amplitude
/// 1 stands as 1. The mean is taken off, a Hann window laid on, and the array padded with zeros to the next
/// power of two. Empty for less than two numbers; at most the first 65,536 are looked at.
QList<double> waveSpectrum(const QList<double> &wave);

} // namespace Candela
