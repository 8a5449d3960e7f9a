// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fieldwords.h"

#include <QCoreApplication>

#include <array>

namespace Audit {

namespace {

/// In the order of Field.
constexpr std::array fieldTitles {
    QT_TRANSLATE_NOOP("FieldWords", "ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Time"),
    QT_TRANSLATE_NOOP("FieldWords", "Tenant ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Tenant"),
    QT_TRANSLATE_NOOP("FieldWords", "Partner ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Actor ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Actor e-mail"),
    QT_TRANSLATE_NOOP("FieldWords", "Actor type"),
    QT_TRANSLATE_NOOP("FieldWords", "Actor name"),
    QT_TRANSLATE_NOOP("FieldWords", "Action"),
    QT_TRANSLATE_NOOP("FieldWords", "Resource type"),
    QT_TRANSLATE_NOOP("FieldWords", "Resource ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Resource name"),
    QT_TRANSLATE_NOOP("FieldWords", "Result"),
    QT_TRANSLATE_NOOP("FieldWords", "IP address"),
    QT_TRANSLATE_NOOP("FieldWords", "User agent"),
    QT_TRANSLATE_NOOP("FieldWords", "Request ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Session ID"),
    QT_TRANSLATE_NOOP("FieldWords", "Error message"),
    QT_TRANSLATE_NOOP("FieldWords", "Details"),
};
static_assert(
    fieldTitles.size() == static_cast<std::size_t>(Field::Details) + 1, "every field has its title");

/// In the order of ResultKind.
constexpr std::array kindTitles {
    QT_TRANSLATE_NOOP("FieldWords", "Success"),
    QT_TRANSLATE_NOOP("FieldWords", "Failure"),
    QT_TRANSLATE_NOOP("FieldWords", "Denied"),
    QT_TRANSLATE_NOOP("FieldWords", "Other"),
};
static_assert(
    kindTitles.size() == static_cast<std::size_t>(ResultKind::Other) + 1, "every kind has its title");

QString translated(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

} // namespace

QString fieldTitle(Field field)
{
    return translated(fieldTitles.at(static_cast<std::size_t>(field)));
}

QString filterTitle(Filter filter)
{
    return fieldTitle(filterInfo(filter).field);
}

QString resultKindTitle(ResultKind kind)
{
    return translated(kindTitles.at(static_cast<std::size_t>(kind)));
}

} // namespace Audit
