#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# arrows.sh [FOLDER]: reads every #include "…" under FOLDER (the project by default) against arrows.txt.
# An include is spelled from models/ or ui/ ("domain/entry.h", "words/errortext.h"); a plain name is a neighbour.
set -euo pipefail
table=$(dirname "$(readlink -f "$0")")/arrows.txt
cd "${1:-.}"

mapfile -t files < <(find app ui models -name '*.h' -o -name '*.cpp' | sort)
((${#files[@]} > 0)) || { echo "arrows: no source found"; exit 1; }

awk -v table="$table" '
  function layer_of(file,   best, layer) {
    for (layer in allowed)
      if (index(file, layer "/") == 1 && length(layer) > length(best))
        best = layer
    return best
  }
  function exists(path,   line, there) { there = (getline line < path) >= 0; close(path); return there }
  function folder_of(path) { sub(/\/[^\/]*$/, "", path); return path }
  function complain(reason) { print FILENAME ":" FNR ": " reason; bad++ }
  function check(spelled,   from, prefix) {
    from = layer_of(FILENAME)
    prefix = spelled ~ /\// ? substr(spelled, 1, index(spelled, "/") - 1) : ""
    read++
    if (exists(folder_of(FILENAME) "/" spelled) || (from == "app" && exists("app/" spelled)) || spelled ~ /\.moc$/)
      return
    if (prefix in layer_named) {
      if (layer_named[prefix] != from && !((from, prefix) in arrow))
        complain(from " may not include \"" spelled "\"")
      else if (!exists(layer_named[prefix] substr(spelled, length(prefix) + 1)))
        complain("there is no \"" spelled "\"")
    } else if (!exists("ui/" spelled)) {
      complain("\"" spelled "\" is neither a neighbour nor under models/ or ui/")
    } else if (from != "ui" && !((from, "ui") in arrow)) {
      complain(from " may not include \"" spelled "\" of ui")
    }
  }
  BEGIN {
    while ((getline line < table) > 0) {
      if (line ~ /^#/ || !split(line, part, ":"))
        continue
      gsub(/ /, "", part[1])
      allowed[part[1]]
      name = part[1]; sub(/.*\//, "", name)
      if (part[1] ~ /\//) layer_named[name] = part[1]
      count = split(part[2], names, " ")
      for (i = 1; i <= count; i++) arrow[part[1], names[i]]
    }
  }
  /^[ \t]*#[ \t]*include[ \t]*"/ { split($0, quoted, "\""); check(quoted[2]) }
  /^[ \t]*#[ \t]*include[ \t]*<Qt(Core|Gui|Widgets|Network|Sql|Test|Svg|PrintSupport)>/ { complain("umbrella header") }
  END { print read " includes read, " bad + 0 " against the arrows"; exit bad > 0 || read == 0 }
' "${files[@]}"
