// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

/// Good inputs of a harness ("frames", "dbr", "datagram"), which mutations start from.
QList<QByteArray> seedsOf(const QByteArray &harness);
