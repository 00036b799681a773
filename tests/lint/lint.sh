#!/bin/sh
# lint.sh - checks what compilers and tests do not.
#
# usage: OBJECTS='build/src/main.o ...' tests/lint/lint.sh FLAGS...
#
# FLAGS are those of the compiler, for clang-tidy. All is checked, whatever
# fails.
set -u
cd "$(dirname "$0")/../.." || exit 2
status=0

failed() {
	echo "$1: FAILED"
	status=1
}

# The pages refer to each other, which mandoc only finds once installed.
lint_manual() {
	mandoc -Tlint -Wstyle src/manual/*.[15] 2>/dev/null |
		grep -v 'referenced manual not found'
}

# Says which lines of the manual a terminal of 80 columns would break.
wide_lines() {
	for page in src/manual/*.[15]; do
		mandoc -Tutf8 -Owidth=78 "$page" |
			LC_ALL=C.UTF-8 sed "s/.$(printf '\b')//g" |
			LC_ALL=C.UTF-8 grep -E '.{81}'
	done
}

echo 'clang-format'
find src include tests -name '*.[ch]' -exec \
	clang-format --dry-run -Werror {} + || failed clang-format

echo 'rooms'
tests/lint/rooms.sh || failed rooms
tests/lint/test_rooms.sh || failed 'test of rooms'

echo 'map'
tests/lint/map.sh || failed map

echo 'circles'
# shellcheck disable=SC2086 # words
tests/lint/circles.sh $OBJECTS || failed circles
tests/lint/test_circles.sh || failed 'test of circles'

# What is not initialised clang-tidy and valgrind know better.
echo 'cppcheck'
cppcheck --quiet --std=c11 --error-exitcode=1 --template=gcc \
	--enable=warning,style,performance,portability \
	--suppress=variableScope --suppress=uninitvar \
	--suppress=missingIncludeSystem \
	-D_POSIX_C_SOURCE=200809L -DVIGIL_VERSION='""' \
	-DVIGIL_SCHEMA='""' -DVIGIL_MANUAL='""' -I include src ||
	failed cppcheck

# On stderr it only counts the warnings of headers that are not ours.
echo 'clang-tidy'
find src -name '*.c' -print0 |
	xargs -0 -P "$(getconf _NPROCESSORS_ONLN)" -I '{}' \
		clang-tidy --quiet '{}' -- "$@" 2>/dev/null || failed clang-tidy

echo 'mandoc'
if [ -d src/manual ]; then
	! lint_manual || failed mandoc
	wide=$(wide_lines)
	[ -z "$wide" ] || {
		printf '%s\n' "$wide"
		failed 'width of the manual'
	}
fi

# Scripts are known by their first line, as not all have a name in .sh.
echo 'shellcheck'
grep -rlE --exclude-dir=manual '^#!/bin/(ba)?sh' .ci src tests |
	xargs shellcheck -x -P SCRIPTDIR ||
	failed shellcheck
shellcheck src/completion/vigil.bash || failed shellcheck

exit "$status"
