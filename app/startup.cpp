// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "domain/tokentext.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTranslator>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <openssl/crypto.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct Redaction
{
    QRegularExpression pattern;
    QString replacement;
};

/// Never destroyed: the threads of libraries may speak until the process is gone.
const std::array<Redaction, 3> &redactions()
{
    static const auto &all = *new std::array<Redaction, 3> {
        Redaction { QRegularExpression(
                        u"(authorization\\W{1,4})[^\\r\\n]*"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1[redacted]"_s },
        Redaction { QRegularExpression(u"(bearer\\s+)\\S+"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1[redacted]"_s },
        Redaction { QRegularExpression(tokenPattern), u"[redacted]"_s },
    };
    return all;
}

bool isInvisible(QChar character)
{
    const auto category = character.category();
    return (category == QChar::Other_Control && character != u'\n' && character != u'\t')
        || category == QChar::Other_Format || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt itself moves to a UTF-8 locale then, and its remark would be the first line of every run in a bare
    // system.
    if (message.startsWith("Detected locale"_L1))
        return;
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

/// Qt unloads libraries after main() has returned, and says so when asked for every message. By then what
/// matches a pattern is gone as well, and what can't be redacted isn't said.
void endMessages()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

/// Secrets are in this memory: it goes into no core file, and no other process of the user reads it.
void forbidDumps()
{
#if defined(__SANITIZE_ADDRESS__)
    return; // the leak checker reads this process
#else
    if (std::getenv("AUDIT_CONSOLE_ALLOW_DUMPS"))
        return;
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

/// The first catalogue of the user's languages that there is; English where there is none.
QString chooseLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        QString language = name.section(u'-', 0, 0).toLower();
        if (QFile::exists(u":/i18n/audit-console_%1.qm"_s.arg(language)))
            return language;
    }
    return u"en"_s;
}

void installCatalogue(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString withoutTokens(const QString &sentence)
{
    const Redaction &ofTokens = redactions().back();
    return QString(sentence).replace(ofTokens.pattern, ofTokens.replacement);
}

QString redacted(const QString &message)
{
    QString text = message;
    for (const Redaction &redaction : redactions())
        text.replace(redaction.pattern, redaction.replacement);
    for (QChar &character : text) {
        if (isInvisible(character))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

void prepareProcess(const QString &program)
{
    ::umask(077);
    forbidDumps();
    // A thread that is waited for may still be on its way out when main() ends; what OpenSSL frees at the
    // exit it would free a second time.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    QCoreApplication::setOrganizationName(u"audit-console"_s);
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUDIT_VERSION));
    qInstallMessageHandler(writeMessage);
    std::atexit(endMessages);
}

void installTranslations(QCoreApplication &application)
{
    const QString language = chooseLanguage();
    installCatalogue(
        application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installCatalogue(application, u"audit-console_"_s + language, u":/i18n"_s);
}

bool isOpenToOthers(const QString &path)
{
    struct stat state;
    return path != "-"_L1 && ::stat(QFile::encodeName(path).constData(), &state) == 0
        && S_ISREG(state.st_mode) && (state.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

} // namespace Audit
