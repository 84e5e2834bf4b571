// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QStringView>

namespace xiangyue {

/// Writes compact JSON in UTF-8 to a device piece by piece, so that a long export never stands in memory as a tree.
/// Commas are put in by the writer; keys are ASCII names of our own.
class JsonWriter {
public:
    explicit JsonWriter(QIODevice &device);
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QByteArrayView name);
    void string(QStringView text);
    /// The string, or null where it is empty.
    void stringOrNull(QStringView text);
    void integer(qint64 value);
    void boolean(bool value);
    void null();
    /// A line end between two top-level values (JSON Lines).
    void endLine();

    /// Hands what is buffered to the device. False when the device has refused anything so far.
    bool flush();

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void flushWhenFull();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_comma = false; ///< the next value or key stands behind another one
    bool m_failed = false;
};

} // namespace xiangyue
