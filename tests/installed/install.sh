#!/bin/sh
# install.sh - make install puts files where they belong, and make uninstall
# takes all of them out.
#
# usage: BUILD=DIR tests/installed/install.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
status=0
stage=$(mktemp -d) || exit 2
trap 'rm -rf "$stage"' EXIT

make_in_stage() {
	make -s BUILD="$BUILD" PROGRAM="$BUILD/vigil" \
		PREFIX="$PWD/$BUILD/root" DESTDIR="$stage" "$1" >/dev/null
}

make_in_stage install || status=1
(cd "$stage/$PWD/$BUILD/root" && find . -type f | sort) |
	diff -u - /dev/fd/3 3<<'END' || status=1
./bin/vigil
./share/bash-completion/completions/vigil
./share/fish/vendor_completions.d/vigil.fish
./share/man/man1/vigil.1
./share/man/man5/vigil-claim.5
./share/vigil/claim.schema.json
./share/zsh/site-functions/_vigil
END

make_in_stage uninstall || status=1
left=$(find "$stage" -type f -o -name vigil)
[ -z "$left" ] || {
	echo "left behind: $left"
	status=1
}
exit "$status"
