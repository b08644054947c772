// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// Good inputs of a harness that takes bytes ("frames", "dbr", "circuit", ...), which mutations start from.
/// Those that take text have theirs in the corpus.
QList<QByteArray> seedsOf(const QByteArray &harness);
