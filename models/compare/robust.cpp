// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace xiangyue {

namespace {

constexpr size_t fewestForOutliers = 5;
constexpr size_t fewestForSlips = 4;
constexpr double threshold = 3.5;
constexpr double madFactor = 1.4826;    // of a normal distribution: standard deviation / MAD
constexpr double meanFactor = 1.253314; // the same for the mean absolute deviation
constexpr double leastDeviation = 0.5;  // of the median: 5 beside many 4 is no outlier
constexpr double farOutside = 30;       // times beyond the others; what differs less is a matter of size
constexpr double leeway = 2;            // times beyond the others that a mended value may lie
constexpr std::array powers{3, 4, 8};   // 米/公里 and 公斤/吨, 元/万元, 元/亿元

double middle(std::vector<double> &values)
{
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    const double upper = *half;
    return values.size() % 2 == 1 ? upper : (*std::max_element(values.begin(), half) + upper) / 2;
}

std::vector<double> toDoubles(const std::vector<Decimal> &values)
{
    std::vector<double> result(values.size());
    std::transform(values.begin(), values.end(), result.begin(), [](const Decimal &value) { return value.toDouble(); });
    return result;
}

int slipOf(double value, double least, double most)
{
    if (value < most * farOutside && value > least / farOutside)
        return 0;
    for (const int power : powers) {
        const double down = value / std::pow(10, power);
        const double up = value * std::pow(10, power);
        if (down >= least / leeway && down <= most * leeway)
            return power;
        if (up >= least / leeway && up <= most * leeway)
            return -power;
    }
    return 0;
}

} // namespace

std::optional<Decimal> medianOf(std::vector<Decimal> values)
{
    if (values.empty())
        return std::nullopt;
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    if (values.size() % 2 == 1)
        return *half;
    const auto sum = std::max_element(values.begin(), half)->plus(*half);
    return sum ? sum->dividedBy(Decimal(2), sum->fractionDigits() + 1) : std::nullopt;
}

std::vector<bool> outliersOf(const std::vector<Decimal> &values)
{
    std::vector<bool> result(values.size(), false);
    if (values.size() < fewestForOutliers)
        return result;
    const std::vector<double> numbers = toDoubles(values);
    std::vector<double> sorted = numbers;
    const double median = middle(sorted);
    std::vector<double> deviations(numbers.size());
    std::transform(numbers.begin(), numbers.end(), deviations.begin(),
                   [median](double number) { return std::abs(number - median); });
    std::vector<double> forMad = deviations;
    double spread = middle(forMad) * madFactor;
    if (spread == 0) {
        spread = std::accumulate(deviations.begin(), deviations.end(), 0.0) / static_cast<double>(deviations.size())
            * meanFactor;
    }
    for (size_t i = 0; i < values.size(); ++i)
        result[i] = deviations[i] > threshold * spread && deviations[i] >= leastDeviation * std::abs(median);
    return result;
}

std::vector<int> unitSlipsOf(const std::vector<Decimal> &values)
{
    std::vector<int> result(values.size(), 0);
    const bool allPositive =
        std::all_of(values.begin(), values.end(), [](const Decimal &value) { return value > Decimal(0); });
    if (values.size() < fewestForSlips || !allPositive)
        return result;
    // Between which the others lie, but for a tenth at either end: a second slip must not hide the first.
    const std::vector<double> numbers = toDoubles(values);
    std::vector<double> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    const size_t trim = sorted.size() / 10;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const size_t low = std::max<size_t>(trim, numbers[i] == sorted.front() ? 1 : 0);
        const size_t high = std::max<size_t>(trim, numbers[i] == sorted.back() ? 1 : 0);
        const double least = sorted[low];
        const double most = sorted[sorted.size() - 1 - high];
        result[i] = slipOf(numbers[i], least, most);
    }
    return result;
}

} // namespace xiangyue
