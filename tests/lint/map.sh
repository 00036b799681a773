#!/bin/sh
# map.sh - holds the list of files in src/README.md against the files.
#
# usage: tests/lint/map.sh
#
# Named must be each .c of src/, but for commands, and each header that has none;
# and nothing that is not there.
#
# shellcheck disable=SC2016 # the marks of Markdown are no commands
set -u
cd "$(dirname "$0")/../.." || exit 2
status=0

complain() {
	echo "$1"
	status=1
}

# Prints the names in the first column of the tables.
named() {
	sed -n '/^## The files/,$p' src/README.md |
		awk -F '|' '/^\| `/ { print $2 }' |
		grep -o '`[^`]*`' | tr -d '`'
}

# Prints what the tables have to name.
needed() {
	grep -L '^const struct command command_' src/*/*.c |
		sed -e 's|.*/||' -e 's|\.c$||'
	for header in include/*.h src/*/*.h; do
		stem=$(basename "$header" .h)
		set -- src/*/"$stem.c"
		[ -e "$1" ] || basename "$header"
	done
}

names=$(named)
for name in $names; do
	set -- src/*/"$name" src/*/"$name.c" include/"$name"
	while [ $# -gt 0 ] && [ ! -e "$1" ]; do
		shift
	done
	[ $# -gt 0 ] || complain "src/README.md names $name, which is gone"
done
for name in $(needed); do
	echo "$names" | grep -q -x -F -e "$name" ||
		complain "src/README.md does not name $name"
done
for name in $(grep -o '`[a-z_]\+\.[ch]`' src/README.md | tr -d '`'); do
	find src include tests -name "$name" | grep -q . ||
		complain "src/README.md names $name, which is gone"
done
exit "$status"
