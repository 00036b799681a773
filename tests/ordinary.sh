#!/bin/sh
# ordinary.sh - runs make check as an ordinary user, in a copy that is theirs.
#
# usage: tests/ordinary.sh [WORD...]
#
# Only root can become somebody else; whoever else runs it is one already. The
# words are for make.
set -u
user=65534
cd "$(dirname "$0")/.." || exit 2

if [ "$(id -u)" -ne 0 ]; then
	exec make check "$@"
fi
copy=$(mktemp -d) || exit 2
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$copy"

# What is built is not built again, and of what is built elsewhere nothing is
# needed.
tar -cf - --exclude=./build/sanitized --exclude=./build/installed \
	--exclude=./build/npm --exclude=./.git --exclude=./claims/.vigil . |
	tar -xf - -C "$copy" || exit 2
chown -R "$user:$user" "$copy" || exit 2
cd "$copy" || exit 2
setpriv --reuid=$user --regid=$user --clear-groups make check "$@"
