// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "text/text_decoder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace xiangyue;

class TestImporterRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATextFile();
    void contentDecidesNotTheName();
    void otherFormatsAreNamed_data();
    void otherFormatsAreNamed();
    void refusals();
    void unreadable();
    void pipesDoNotHang();
    void largeFilesAreRefusedUnread();
    void warnsOfReplacements();
    void linksAreFollowed();

private:
    QString write(const QString &name, const QByteArray &bytes);
    ErrorCode refusal(const QString &path);

    QTemporaryDir m_folder;
    ImporterRegistry m_registry;
};

QString TestImporterRegistry::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

/// The refusal's code, after checking that its message names the file.
ErrorCode TestImporterRegistry::refusal(const QString &path)
{
    const auto result = m_registry.readFile(path);
    if (result) {
        QTest::qFail("was read", __FILE__, __LINE__);
        return ErrorCode::Internal;
    }
    if (!result.error().message.contains(QFileInfo(path).fileName()))
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return result.error().code;
}

void TestImporterRegistry::readsATextFile()
{
    const QByteArray bytes = QStringLiteral("青岭乡工作总结\r\n全乡修路3公里。").toUtf8();
    const auto document = m_registry.readFile(write(QStringLiteral("青岭乡 总结.txt"), bytes));
    QVERIFY(document.has_value());
    QCOMPARE(document->fileName, QStringLiteral("青岭乡 总结.txt"));
    QCOMPARE(document->text, QStringLiteral("青岭乡工作总结\n全乡修路3公里。"));
    QCOMPARE(document->importer, QStringLiteral("text"));
    QCOMPARE(document->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(document->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(document->warnings.isEmpty());
    QVERIFY(m_registry.suffixes().contains(QStringLiteral("txt")));
}

void TestImporterRegistry::contentDecidesNotTheName()
{
    const QByteArray text = QStringLiteral("全乡修路3公里。").toUtf8();
    QVERIFY(m_registry.readFile(write(QStringLiteral("report"), text)).has_value());
    QVERIFY(m_registry.readFile(write(QStringLiteral("report.doc"), text)).has_value());
    QCOMPARE(refusal(write(QStringLiteral("really-a-pdf.txt"), "%PDF-1.4\n1 0 obj")), ErrorCode::UnsupportedFormat);
    QVERIFY(m_registry.readBytes(text, QString()).has_value());
}

void TestImporterRegistry::otherFormatsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("docx") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10) << QStringLiteral("docx");
    QTest::newRow("doc") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10) << QStringLiteral("doc");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3") << QStringLiteral("PDF");
    QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi") << QStringLiteral("rtf");
    QTest::newRow("html") << QByteArray("\n<!DOCTYPE html><html>") << QStringLiteral("html");
}

void TestImporterRegistry::otherFormatsAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto result = m_registry.readBytes(bytes, QStringLiteral("report.%1 %2"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY(result.error().message.contains(named));
    QVERIFY(result.error().message.contains(QStringLiteral("“report.%1 %2”")));
    QVERIFY(result.error().message.contains(QStringLiteral(".txt")));
}

void TestImporterRegistry::refusals()
{
    QCOMPARE(refusal(m_folder.filePath(QStringLiteral("nowhere.txt"))), ErrorCode::FileNotFound);
    QCOMPARE(refusal(write(QStringLiteral("empty.txt"), {})), ErrorCode::FileEmpty);
    QCOMPARE(refusal(write(QStringLiteral("blank.txt"), " \n\n\t")), ErrorCode::FileEmpty);
    QCOMPARE(refusal(write(QStringLiteral("binary.txt"),
                           QByteArray("\x7f"
                                      "ELF\0\0\x01\x02\x03",
                                      9))),
             ErrorCode::NotText);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder"));
    QCOMPARE(refusal(m_folder.filePath(QStringLiteral("folder"))), ErrorCode::InvalidArgument);
    QCOMPARE(refusal(QStringLiteral("/dev/zero")), ErrorCode::InvalidArgument);
    QVERIFY(!m_registry.readFile(QString()).has_value());
}

void TestImporterRegistry::unreadable()
{
    const QString path = write(QStringLiteral("secret.txt"), "text");
    QFile::setPermissions(path, {});
    const uid_t user = ::geteuid();
    if (user == 0) // root may read everything: look with a common user's eyes
        QCOMPARE(::seteuid(65534), 0);
    const ErrorCode code = refusal(path);
    QCOMPARE(::seteuid(user), 0);
    QCOMPARE(code, ErrorCode::PermissionDenied);
}

void TestImporterRegistry::pipesDoNotHang()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe.txt"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(refusal(path), ErrorCode::InvalidArgument);
}

void TestImporterRegistry::largeFilesAreRefusedUnread()
{
    QFile file(m_folder.filePath(QStringLiteral("large.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(maximumTextBytes) * 64)); // sparse: reading 4 GiB would take its time
    file.close();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusal(file.fileName()), ErrorCode::FileTooLarge);
    QVERIFY(timer.elapsed() < 10000);
}

void TestImporterRegistry::warnsOfReplacements()
{
    QByteArray bytes = QStringLiteral("青岭乡工作总结。全乡修路3公里，架桥2座，群众出行更加方便。").toUtf8();
    bytes.insert(21, '\xff');
    const auto document = m_registry.readBytes(bytes, QStringLiteral("damaged.txt"));
    QVERIFY(document.has_value());
    QCOMPARE(document->warnings.size(), 1);
    QVERIFY(document->warnings.first().contains(QStringLiteral("UTF-8")));
}

void TestImporterRegistry::linksAreFollowed()
{
    const QString target = write(QStringLiteral("target.txt"), QStringLiteral("全乡修路3公里。").toUtf8());
    const QString link = m_folder.filePath(QStringLiteral("link.txt"));
    QVERIFY(QFile::link(target, link));
    QCOMPARE(m_registry.readFile(link)->fileName, QStringLiteral("link.txt"));
    QVERIFY(QFile::remove(target));
    QCOMPARE(refusal(link), ErrorCode::FileNotFound);
}

QTEST_APPLESS_MAIN(TestImporterRegistry)
#include "test_importer_registry.moc"
