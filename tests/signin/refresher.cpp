// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/tokenkeeper.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Gets one token after the other, and prints how each try ended.
class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(const KeptSignIn &kept, int rounds)
        : m_keeper(kept, m_store)
        , m_left(rounds)
    {
        connect(&m_keeper, &TokenKeeper::refreshFailed, this,
            [this](const SignInError &error) { m_fault = int(error.fault); });
    }

    void next()
    {
        if (m_left-- == 0)
            return QCoreApplication::exit(0);
        m_call = m_keeper.refresh(m_keeper.token(), [this](const Result<Token> &token) {
            QTextStream(stdout) << (token ? u"ok"_s : u"fault %1"_s.arg(m_fault)) << Qt::endl;
            if (!token)
                return QCoreApplication::exit(1);
            next();
        });
    }

private:
    TokenStore m_store { u"audit-console-test"_s };
    TokenKeeper m_keeper;
    PendingCall m_call;
    int m_left;
    int m_fault = -1;
};

} // namespace

/// refresher URL KEY ROUNDS: one of many processes that keep the same connection signed in.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    KeptSignIn kept;
    kept.settings.server = QUrl(arguments.value(1));
    kept.settings.clientId = u"audit-console"_s;
    kept.key = arguments.value(2);
    kept.isExpected = true;
    kept.lockPatience = 10min; // the many wait for each other
    Refresher refresher(kept, arguments.value(3).toInt());
    QMetaObject::invokeMethod(&refresher, &Refresher::next, Qt::QueuedConnection);
    return application.exec();
}

#include "refresher.moc"
