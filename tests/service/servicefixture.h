// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/import.h"
#include "service/localservice.h"
#include "support/canary.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// JSON for people: "{'id':'a1'}" with the quotes that JSON wants. (Raw string literals confuse Qt 6.4's
/// moc.)
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A folder of its own with a database in it, filled from text, and a service over that on request. The
/// database is an SQLite file in the folder, or one that the test hands in.
class ServiceFixture
{
public:
    explicit ServiceFixture(QString database = {})
        : m_database(std::move(database))
    {
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const
    {
        return m_database.isEmpty() ? path(QStringLiteral("entries.db")) : m_database;
    }
    void setDatabase(const QString &database) { m_database = database; }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's own file cannot be written.");
        return file.fileName();
    }

    Audit::ImportReport import(
        const QByteArray &bytes, const QString &name = QStringLiteral("entries.jsonl")) const
    {
        const auto report = Audit::importFiles(database(), { write(name, bytes) });
        if (!report)
            qFatal("The import failed: %s", qUtf8Printable(report.error().systemText));
        return *report;
    }

    /// For services that are started from here on.
    void setTls(const Audit::TlsFiles &files) { m_tls = files; }

    QUrl start(const Audit::ServiceLimits &limits = {}, const QByteArray &token = Audit::Testing::canary,
        const Audit::TokenRules &tokens = {})
    {
        auto service = Audit::LocalService::start(
            { database(), QStringLiteral("127.0.0.1"), 0, token, limits, tokens, m_tls });
        if (!service)
            qFatal("The service did not start: %s", qUtf8Printable(service.error().systemText));
        m_service = std::move(service).value();
        return m_service->url();
    }

    void stop() { m_service.reset(); }

private:
    QString m_database;
    Audit::TlsFiles m_tls;
    QTemporaryDir m_folder;
    std::unique_ptr<Audit::LocalService> m_service;
};
