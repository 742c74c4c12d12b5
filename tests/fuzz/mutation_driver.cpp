// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: every seed of the corpus as it is, then changed copies of them, the same ones in
// each run. For the quick tier and for compilers that have no fuzzer.
//     TARGET CORPUS [COUNT [SEED]]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t LongestInput = 16 * 1024;

using Bytes = std::vector<std::uint8_t>;
using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t n)
{
    return n == 0 ? 0 : static_cast<std::size_t>(random() % n); // the distributions of the library differ between builds
}

Bytes changed(const std::vector<Bytes>& corpus, Random& random)
{
    static const std::string words[] = {"{", "}", "[", "]", "\"", ":", ",", "\r\n", "\n", "%", "=", "&", "-", "\\u0000", "\\ud800",
                                        "\xEF\xBB\xBF", "\xCC\x81", std::string(1, '\0'), "9007199254740993", "1e9", "..", "/"};
    Bytes out = corpus[below(random, corpus.size())];
    for (auto changes = 1 + below(random, 6); changes > 0; --changes) {
        const auto at = below(random, out.size() + 1);
        const auto place = out.begin() + static_cast<std::ptrdiff_t>(at);
        const auto rest = out.size() - at;
        switch (below(random, 7)) {
        case 0:
            if (rest > 0) *place ^= static_cast<std::uint8_t>(1u << below(random, 8));
            break;
        case 1:
            if (rest > 0) *place = static_cast<std::uint8_t>(random());
            break;
        case 2: out.erase(place, place + static_cast<std::ptrdiff_t>(below(random, std::min<std::size_t>(rest, 64) + 1))); break;
        case 3: {
            const auto& word = words[below(random, std::size(words))];
            out.insert(place, word.begin(), word.end());
            break;
        }
        case 4: { // a piece of itself again, some times
            const Bytes piece(place, place + static_cast<std::ptrdiff_t>(below(random, std::min<std::size_t>(rest, 64) + 1)));
            for (auto times = 1 + below(random, 40); times > 0; --times) out.insert(out.end(), piece.begin(), piece.end());
            break;
        }
        case 5: { // the end of another one
            const Bytes& other = corpus[below(random, corpus.size())];
            const auto from = below(random, other.size() + 1);
            out.erase(place, out.end());
            out.insert(out.end(), other.begin() + static_cast<std::ptrdiff_t>(from), other.end());
            break;
        }
        default: out.resize(at); break;
        }
        if (out.size() > LongestInput) out.resize(LongestInput);
    }
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) return 2;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Bytes> corpus;
    for (const auto& path : files) {
        std::ifstream in(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    if (corpus.empty()) return 2;
    const auto count = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 5000;
    Random random(argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 20261121);
    const auto last = std::filesystem::temp_directory_path() / (std::filesystem::path(argv[0]).filename().string() + ".last");
    const auto run = [&](const Bytes& input) {
        std::ofstream(last, std::ios::binary).write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
        LLVMFuzzerTestOneInput(input.data(), input.size());
    };
    for (const auto& input : corpus) run(input);
    for (unsigned long long i = 0; i < count; ++i) run(changed(corpus, random));
    std::filesystem::remove(last); // what is left behind is the input that broke a promise
    std::printf("%zu seeds, %llu changed copies\n", corpus.size(), static_cast<unsigned long long>(count));
    return 0;
}
