// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainactions.h"
#include "work/casefile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QThread;
class QWidget;

namespace Audit {

class CaseGathering;
class InquiryTabs;
class SourceOpener;
class Workspace;

/// Case files in the window: saves what its tabs have fetched, with the questions and what is kept about it;
/// opens one with its questions as tabs. What is marked and noted while a case is open stays in a draft on
/// this machine, and goes into a case file only by saving one.
class CaseDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; dialogs stand over `window`.
    CaseDesk(Workspace &workspace, SourceOpener &opener, InquiryTabs &tabs, const MainActions &actions,
        QWidget &window);
    ~CaseDesk() override;

    /// Without asking for its name.
    void save(const QString &path);

private:
    void chooseAndOpen();
    void chooseAndSave();
    void askItsQuestions();
    void write(
        const QString &path, const CaseFacts &facts, std::function<Result<QByteArray, CaseError>()> work);
    void goOnWith(CaseFacts facts, const QByteArray &digest);
    void tell(const QString &path, const Result<QByteArray, CaseError> &saved, const CaseFacts &facts);

    Workspace &m_workspace;
    SourceOpener &m_opener;
    InquiryTabs &m_tabs;
    QWidget &m_window;
    QPointer<CaseGathering> m_gathering;
    QPointer<QThread> m_saving;
};

/// The scope of a draft's notebook, which is about this case alone.
inline constexpr QLatin1StringView caseScope("case");
/// Where marks, notes and labels of an open case are until they are saved into one.
QString caseDraftPath(const CaseFacts &facts);

} // namespace Audit
