// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewstore.h"

#include "domain/wholefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr auto ending = ".view.json"_L1;

struct FoundView
{
    QString path;
    SavedView view;
};

std::optional<SavedView> readView(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    const auto view = decodeView(file.read(largestFile));
    return view ? std::optional(*view) : std::nullopt;
}

QList<FoundView> viewsIn(const QString &folder)
{
    QList<FoundView> found;
    for (const QString &name : QDir(folder).entryList({ u'*' + ending }, QDir::Files, QDir::Name)) {
        const QString path = QDir(folder).filePath(name);
        if (const auto view = readView(path))
            found.append({ path, *view });
    }
    return found;
}

/// Letters and digits of the name, so that the file can be found by eye.
QString fileStem(const QString &name)
{
    QString stem;
    const QString small = name.toLower();
    for (const QChar character : small) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        if (isPlain)
            stem += character;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"view"_s : stem.left(60);
}

} // namespace

QString viewFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/audit-console/views"_s;
}

QList<SavedView> ViewStore::all() const
{
    QList<SavedView> views;
    for (const FoundView &found : viewsIn(m_folder))
        views.append(found.view);
    std::stable_sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return views;
}

QString ViewStore::pathOf(const QString &name) const
{
    for (const FoundView &found : viewsIn(m_folder)) {
        if (found.view.name == name)
            return found.path;
    }
    const QString stem = fileStem(name);
    QString path = QDir(m_folder).filePath(stem + ending);
    for (int number = 2; QFile::exists(path); ++number)
        path = QDir(m_folder).filePath(stem + u'-' + QString::number(number) + ending);
    return path;
}

bool ViewStore::save(const SavedView &view) const
{
    const QByteArray bytes = encodeView(view);
    if (!decodeView(bytes) || !QDir().mkpath(m_folder)) // what could not be read again is not kept
        return false;
    return writeWholeFile(pathOf(view.name), bytes).has_value();
}

void ViewStore::remove(const QString &name) const
{
    for (const FoundView &found : viewsIn(m_folder)) {
        if (found.view.name == name)
            QFile::remove(found.path);
    }
}

} // namespace Audit
