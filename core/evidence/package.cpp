// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/package.h"

#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace sek::package {

namespace {

// 1 January 1980, the zero of the format: a package carries no time but the sealed ones.
constexpr zip_uint16_t NoTime = 0, NoDate = (1 << 5) | 1;

[[noreturn]] void broken(const char* what)
{
    throw std::runtime_error(std::string("evidence package: ") + what);
}

bool wordName(std::string_view s)
{
    return !s.empty() && s.size() <= 128 && std::ranges::all_of(s, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isHash(std::string_view s)
{
    return s.size() == 64 &&
           std::ranges::all_of(s, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool inFolder(std::string_view name, std::string_view folder, std::string_view ending)
{
    return name.size() > folder.size() + ending.size() && name.starts_with(folder) && name.ends_with(ending) &&
           wordName(name.substr(folder.size(), name.size() - folder.size() - ending.size()));
}

struct Discard
{
    void operator()(zip_t* z) const { zip_discard(z); }
};
struct CloseFile
{
    void operator()(zip_file_t* f) const { zip_fclose(f); }
};
struct FreeSource
{
    void operator()(zip_source_t* s) const { zip_source_free(s); }
};

void addMember(zip_t* archive, const std::string& name, const QByteArray& bytes)
{
    zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source) broken("source");
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        broken("add");
    }
    const auto i = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, i, ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(archive, i, NoTime, NoDate, 0) != 0 ||
        zip_file_set_external_attributes(archive, i, 0, ZIP_OPSYS_DOS, 0) != 0)
        broken("attributes");
}

QByteArray wholeOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        broken("read back");
    QByteArray out(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto n = zip_source_read(source, out.data(), stat.size);
    zip_source_close(source);
    if (n != static_cast<zip_int64_t>(stat.size)) broken("read back");
    return out;
}

} // namespace

bool isMemberName(std::string_view n)
{
    return n == Manifest || n == Content || n == Document || n == CheckpointFile || n == ProofFile ||
           inFolder(n, "statements/", ".jws") || inFolder(n, "seals/", ".jws") || inFolder(n, "keys/", ".jwk") ||
           (n.starts_with("attachments/") && isHash(n.substr(12)));
}

std::string numbered(const char* folder, std::size_t n, const char* ending)
{
    char number[16];
    std::snprintf(number, sizeof number, "%05zu", n);
    return folder + std::string(number) + ending;
}

QByteArray write(const PackageMembers& members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target) broken("target");
    const std::unique_ptr<zip_source_t, FreeSource> owner(target);
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    if (!archive) broken("open");
    zip_source_keep(target); // the archive lets go of its own share when it is closed
    for (const auto& [name, bytes] : members) {
        if (!isMemberName(name)) throw std::logic_error("no place in an evidence package: " + name);
        addMember(archive.get(), name, bytes);
    }
    if (zip_close(archive.get()) != 0) broken("close");
    static_cast<void>(archive.release());
    return wholeOf(target);
}

Result<Read> read(const QByteArray& bytes)
{
    if (static_cast<std::size_t>(bytes.size()) > MaxBytes) return fail("package_size");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (!source) broken("source");
    const std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        return fail("package_form");
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 1 || static_cast<std::size_t>(count) > MaxMembers) return fail("package_form");
    Read out;
    std::size_t total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) ||
            !(stat.valid & ZIP_STAT_COMP_METHOD) || stat.comp_method != ZIP_CM_STORE || !isMemberName(stat.name))
            return fail("package_form");
        // A stored member is no longer than the archive; together they are not either. So no bomb is unpacked.
        total += stat.size;
        if (stat.size > static_cast<zip_uint64_t>(bytes.size()) || total > static_cast<std::size_t>(bytes.size()))
            return fail("package_form");
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive.get(), i, 0));
        QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        char more = 0;
        // Reading past the end is what makes the library compare the checksum.
        if (!file || zip_fread(file.get(), content.data(), stat.size) != static_cast<zip_int64_t>(stat.size) ||
            zip_fread(file.get(), &more, 1) != 0 || !out.members.emplace(stat.name, std::move(content)).second)
            return fail("package_form");
    }
    out.sameBytes = write(out.members) == bytes;
    return out;
}

} // namespace sek::package
