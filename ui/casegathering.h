// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"
#include "tables/entrystore.h"
#include "work/casefile.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_set>

namespace Audit {

class Workspace;

/// What goes into a case file, collected some milliseconds a turn: what the tabs had fetched when it began,
/// each entry once, oldest first as far as one tab knows; and of what is kept about the server that about
/// these entries alone, for the rest is nobody else's.
class CaseGathering : public QObject
{
    Q_OBJECT
public:
    explicit CaseGathering(Workspace &workspace, QObject *parent = nullptr);

    void finish(); ///< now, whatever waits meanwhile

    CaseFacts facts; ///< once it is done
    QByteArrayList entries; ///< likewise

Q_SIGNALS:
    void done(); ///< once

private:
    /// What a tab had fetched; of its rows those that no tab before it has are kept.
    struct Tab
    {
        std::shared_ptr<const EntryStore> store;
        std::vector<quint32> rows; ///< oldest first
        std::size_t kept = 0;
    };

    void goOn();
    void take(Tab &tab, quint32 row);
    void addLabels(const Tab &tab);
    void end();

    std::vector<Tab> m_tabs;
    std::size_t m_tab = 0;
    std::size_t m_row = 0; ///< of m_tabs[m_tab]
    Keepsakes m_all;
    std::unordered_set<Digest, FirstOfDigest> m_seen;
    QTimer m_turn;
};

} // namespace Audit
