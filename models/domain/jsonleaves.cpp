// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonleaves.h"

#include "domain/jsonreader.h"

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

using namespace Json;

class LeafCollector
{
public:
    explicit LeafCollector(qsizetype most)
        : m_most(most)
    {
    }

    void add(const Value &value, const QString &path)
    {
        if (m_leaves.size() >= m_most)
            return;
        const Members inner = value.isObject() ? members(value) : Members();
        const auto items = value.isArray() ? elements(value) : std::vector<Value>();
        if (inner.empty() && items.empty())
            m_leaves.append({ path, value.isNull() ? u"null"_s : value.text() });
        for (const Member &member : inner) {
            const QString key = QString::fromUtf8(member.key);
            add(member.value, path.isEmpty() ? key : path + u'.' + key);
        }
        for (std::size_t position = 0; position < items.size(); ++position)
            add(items[position], path + u'[' + QString::number(position) + u']');
    }

    const QList<UnknownField> &leaves() const { return m_leaves; }

private:
    qsizetype m_most;
    QList<UnknownField> m_leaves;
};

} // namespace

QList<UnknownField> jsonLeaves(const QByteArray &json, qsizetype most)
{
    if (json.isEmpty())
        return {};
    LeafCollector collector(most);
    const auto document = Document::read(json);
    if (!document)
        return { { {}, QString::fromUtf8(json) } };
    const Value root = document->root();
    const auto inside = root.kind() == Kind::String ? Document::read(root.text().toUtf8()) : std::nullopt;
    const bool isStructure = inside && !inside->root().isScalar();
    collector.add(isStructure ? inside->root() : root, {});
    return collector.leaves();
}

} // namespace Audit
