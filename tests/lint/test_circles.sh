#!/bin/sh
# test_circles.sh - circles.sh passes files that depend one way, and names the
# files of a circle.
set -u
circles=$(cd "$(dirname "$0")" && pwd)/circles.sh
tree=$(mktemp -d) || exit 1
trap 'rm -rf "$tree"' EXIT
status=0

# Makes an object that defines one function and calls others.
object() {
	file=$1
	defined=$2
	shift 2
	{
		for called in "$@"; do
			echo "void $called(void);"
		done
		echo "void $defined(void);"
		echo "void $defined(void) {"
		for called in "$@"; do
			echo "$called();"
		done
		echo '}'
	} >"$tree/$file.c"
	${CC:-cc} -c -o "$tree/$file.o" "$tree/$file.c"
}

object top top_run middle_run bottom_run
object middle middle_run bottom_run puts_like
object bottom bottom_run
"$circles" "$tree"/*.o || {
	echo 'refused: files that depend one way'
	status=1
}

object bottom bottom_run middle_run
told=$("$circles" "$tree"/*.o) && {
	echo 'not found: a circle of two files'
	status=1
}
expected="a circle of files:
    $tree/bottom.c
    $tree/middle.c"
[ "$(echo "$told" | sort)" = "$(echo "$expected" | sort)" ] || {
	echo "said of a circle: $told"
	status=1
}
exit "$status"
