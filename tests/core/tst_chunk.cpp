// SPDX-License-Identifier: MIT
#include "core/ArrayView.h"
#include "core/Chunk.h"

#include <QTest>

#include <cstdint>
#include <thread>
#include <vector>

using namespace Candela;

class TestChunk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsItsHolders();
    void movingDoesNotCount();
    void copyOf();
    void isAligned();
    void survivesItsFirstHolder();
    void countsAcrossThreads();
    void viewKeepsBytesAlive();
    void viewReadsAtAnyAlignment();
};

void TestChunk::countsItsHolders()
{
    ChunkPtr first = ChunkPtr::allocate(16);
    QVERIFY(!first->isShared());
    {
        const ChunkPtr second = first;
        QVERIFY(first->isShared());
        QCOMPARE(second.get(), first.get());
    }
    QVERIFY(!first->isShared());
}

void TestChunk::movingDoesNotCount()
{
    ChunkPtr first = ChunkPtr::allocate(16);
    Chunk *raw = first.get();
    const ChunkPtr second = std::move(first);
    QCOMPARE(second.get(), raw);
    QVERIFY(!second->isShared());
    QVERIFY(!first); // NOLINT: what a move leaves is specified
}

void TestChunk::copyOf()
{
    const std::byte bytes[] = {std::byte(1), std::byte(2), std::byte(3)};
    const ChunkPtr chunk = ChunkPtr::copyOf(bytes, 3);
    QCOMPARE(chunk->capacity(), std::size_t(3));
    QCOMPARE(chunk->data()[2], std::byte(3));
    QCOMPARE(ChunkPtr::copyOf(nullptr, 0)->capacity(), std::size_t(0));
}

void TestChunk::isAligned()
{
    for (std::size_t size : {1, 7, 100}) {
        const ChunkPtr chunk = ChunkPtr::allocate(size);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(chunk->data()) % alignof(std::max_align_t),
                 std::uintptr_t(0));
    }
}

void TestChunk::survivesItsFirstHolder()
{
    ChunkPtr second;
    {
        ChunkPtr first = ChunkPtr::allocate(1);
        first->data()[0] = std::byte(42);
        second = first;
    }
    QCOMPARE(second->data()[0], std::byte(42));
    QVERIFY(!second->isShared());
}

void TestChunk::countsAcrossThreads()
{
    const ChunkPtr chunk = ChunkPtr::allocate(8);
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&chunk] {
                for (int i = 0; i < 20000; ++i) {
                    ChunkPtr mine = chunk;
                    const ChunkPtr other = mine;
                }
            });
        }
    }
    QVERIFY(!chunk->isShared());
}

void TestChunk::viewKeepsBytesAlive()
{
    ArrayView<qint16> view;
    {
        ChunkPtr chunk = ChunkPtr::allocate(4);
        storeBigEndian<qint16>(chunk->data(), -2);
        storeBigEndian<qint16>(chunk->data() + 2, 300);
        const std::byte *data = chunk->data();
        view = ArrayView<qint16>(std::move(chunk), data, 2);
    }
    QCOMPARE(view.size(), 2);
    QCOMPARE(view[0], qint16(-2));
    QCOMPARE(view[1], qint16(300));
    QCOMPARE((std::vector<qint16>(view.begin(), view.end())), (std::vector<qint16>{-2, 300}));
}

void TestChunk::viewReadsAtAnyAlignment()
{
    ChunkPtr chunk = ChunkPtr::allocate(32);
    for (int shift = 0; shift < 8; ++shift) {
        storeBigEndian<double>(chunk->data() + shift, 2.5);
        QCOMPARE(loadBigEndian<double>(chunk->data() + shift), 2.5);
    }
}

QTEST_GUILESS_MAIN(TestChunk)
#include "tst_chunk.moc"
