#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# catalogues.sh LUPDATE: every string of the sources is in every catalogue, finished, with all its plural forms.
# lrelease ends with 0 whatever is missing, so this counts.
set -euo pipefail
lupdate=${1:-}
[[ -x $lupdate ]] || { echo "not run: there is no lupdate"; exit 77; }
fresh=$(mktemp -d)
trap 'rm -r "$fresh"' EXIT
cp translations/*.ts "$fresh"
translations/update.sh "$lupdate" "$fresh" >/dev/null

count() { grep -c -- "$1" "$2" || true; }
bad=0
complain() { echo "$*"; bad=1; }
for file in translations/*.ts; do
  name=${file##*/}
  unfinished=$(count 'type="unfinished"' "$file")
  strings=$(count '<message' "$file")
  ((strings > 0)) || complain "$name: no string at all"
  ((unfinished == 0)) || complain "$name: $unfinished of $strings strings unfinished"
  empty=$(count '<numerusform></numerusform>\|<numerusform/>\|<translation></translation>' "$file")
  ((empty == 0)) || complain "$name: $empty empty translations or plural forms"
  added=$(($(count '<message' "$fresh/$name") - strings))
  ((added == 0)) || complain "$name: the sources have $added strings more (or fewer) than the catalogue"
  left=$(count 'type="unfinished"' "$fresh/$name")
  ((left <= unfinished)) || complain "$name: $((left - unfinished)) strings of the sources never reached it"
  awk -v name="$name" '
    /<message numerus="yes">/ { forms = 0; numerus = 1 }
    /<numerusform>/ { forms++ }
    /<\/message>/ && numerus { if (forms != 2) { print name ": " forms " plural forms before line " NR; bad = 1 } numerus = 0 }
    END { exit bad }' "$file" || bad=1
done

# lupdate itself overlooks a message whose count is an expression that it cannot read, and says nothing.
literals() {
  find app ui models -name '*.cpp' -o -name '*.h' | xargs perl -0777 -ne '
    my $text = qr/"(?:[^"\\]|\\.)*"/;
    my $own = qr/\b(?:tr|QT_TR_(?:N_)?NOOP)\(/;
    my $named = qr/\b(?:translate|QT_TRANSLATE_(?:N_)?NOOP)\(\s*$text\s*,/;
    while (/(?:$own|$named)\s*((?:$text\s*)+)/g) {
      my $literal = join "", map { substr $_, 1, -1 } ($1 =~ /$text/g);
      $literal =~ s/\\([^n])/$1/g;
      print "$literal\n";
    }'
}
sources() {
  perl -0777 -ne 'my %mark = (lt => "<", gt => ">", quot => "\"", apos => "\x27", amp => "&");
    while (m|<source>(.*?)</source>|gs) {
      my $source = $1;
      $source =~ s/&(\w+);/$mark{$1}/g;
      $source =~ s/\n/\\n/g;
      print "$source\n";
    }' "$1"
}
export LC_ALL=C
overlooked=$(comm -23 <(literals | sort -u) <(sources "$fresh/audit-console_de.ts" | sort -u))
[[ -z $overlooked ]] || complain "lupdate overlooks these; give it a plain name as their count:"$'\n'"$overlooked"
((bad == 0)) || echo "Bring the catalogues up to date with the target update_translations, then translate what is new."
exit $bad
