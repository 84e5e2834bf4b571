// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json_writer.h"

namespace xiangyue {

namespace {

constexpr qsizetype flushSize = 64 * 1024;

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(c) < 0x20) {
        constexpr char digits[] = "0123456789abcdef";
        out += "\\u00";
        out += digits[(c >> 4) & 0xf];
        out += digits[c & 0xf];
    } else {
        out += c;
    }
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(flushSize + 4096);
}

JsonWriter::~JsonWriter()
{
    flush();
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_buffer += '"';
    m_buffer.append(name);
    m_buffer += "\":";
    m_comma = false;
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_buffer += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8)
        appendEscaped(m_buffer, c);
    m_buffer += '"';
    m_comma = true;
    flushWhenFull();
}

void JsonWriter::stringOrNull(QStringView text)
{
    if (text.isEmpty())
        null();
    else
        string(text);
}

void JsonWriter::integer(qint64 value)
{
    separate();
    m_buffer += QByteArray::number(value);
    m_comma = true;
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_buffer += value ? "true" : "false";
    m_comma = true;
}

void JsonWriter::null()
{
    separate();
    m_buffer += "null";
    m_comma = true;
}

void JsonWriter::endLine()
{
    m_buffer += '\n';
    m_comma = false;
}

bool JsonWriter::flush()
{
    if (!m_failed && !m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0);
    return !m_failed;
}

void JsonWriter::separate()
{
    if (m_comma)
        m_buffer += ',';
    m_comma = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_buffer += bracket;
}

void JsonWriter::close(char bracket)
{
    m_buffer += bracket;
    m_comma = true;
    flushWhenFull();
}

void JsonWriter::flushWhenFull()
{
    if (m_buffer.size() >= flushSize)
        flush();
}

} // namespace xiangyue
