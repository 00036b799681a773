#!/bin/sh
# circles.sh - finds files that depend on each other in a circle, from the
# symbols of their objects.
#
# usage: tests/lint/circles.sh OBJECT...
#
# A circle is printed with the files in it, and the exit status is then 1.
set -u

# Prints "KIND SYMBOL FILE" for each symbol that a file defines or needs.
symbols() {
	for object in "$@"; do
		nm -g "$object" | awk -v file="$object" '
			NF == 3 { print "defines", $3, file }
			NF == 2 { print "needs", $2, file }'
	done
}

# Prints the file that needs a symbol, and the one that defines it.
pairs() {
	awk '$1 == "defines" { home[$2] = $3 }
		$1 == "needs" { user[NR] = $3; name[NR] = $2 }
		END {
			for (i in user)
				if (name[i] in home && home[name[i]] != user[i])
					print user[i], home[name[i]]
		}' | sort -u
}

found=$(symbols "$@" | pairs | tsort 2>&1 >/dev/null)
[ -n "$found" ] || exit 0
echo "$found" | sed -e 's/^tsort: -: .*/a circle of files:/' -e 's/^tsort: /    /' \
	-e 's|^    .*/src/|    src/|' -e 's/\.o$/.c/'
exit 1
