// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <deque>
#include <future>
#include <memory>
#include <type_traits>

namespace xiangyue {

/// Does `count` pieces of work: load(i) and store(i, result) on the calling thread, in order; work(input) between them
/// on the threads of `pool`. Only a few pieces are ever in hand, so memory does not grow with `count`.
template <typename Load, typename Work, typename Store>
void doInOrder(QThreadPool &pool, int count, Load load, Work work, Store store)
{
    using Input = std::invoke_result_t<Load, int>;
    using Output = std::invoke_result_t<Work, Input>;
    const size_t ahead = 2 * static_cast<size_t>(pool.maxThreadCount());
    std::deque<std::future<Output>> inHand;
    int next = 0;
    for (int i = 0; i < count; ++i) {
        for (; next < count && inHand.size() < ahead; ++next) {
            auto task = std::make_shared<std::packaged_task<Output()>>(
                [&work, input = load(next)]() mutable { return work(std::move(input)); });
            inHand.push_back(task->get_future());
            pool.start([task] { (*task)(); });
        }
        auto result = std::move(inHand.front());
        inHand.pop_front();
        store(i, result.get());
    }
}

} // namespace xiangyue
