#!/bin/sh
# test_rooms.sh - rooms.sh passes a tree whose walls stand, and finds each stray
# include in one where they do not.
set -u
rooms=$(cd "$(dirname "$0")" && pwd)/rooms.sh
tree=$(mktemp -d) || exit 1
trap 'rm -rf "$tree"' EXIT
status=0

# Makes the tree anew: each room has one module, named as the room.
plant() {
	rm -rf "$tree/src" "$tree/include"
	mkdir -p "$tree/include"
	for room in command site exchange ledger store view history claim base; do
		mkdir -p "$tree/src/$room"
		echo '#include <stdio.h>' >"$tree/include/$room.h"
		echo "#include \"$room.h\"" >"$tree/src/$room/$room.c"
	done
	echo '#include "command.h"' >"$tree/src/main.c"
	echo '#include <sqlite3.h>' >>"$tree/src/store/store.c"
	echo '#include <yaml.h>' >>"$tree/src/claim/claim.c"
	for header in nettle/sha2 nettle/base16 cmark csv histedit unicase unictype unigbrk uniname \
		uninorm unistr uniwidth; do
		echo "#include <$header.h>" >>"$tree/src/base/base.c"
	done
}

passes() {
	"$rooms" "$tree" || {
		echo "refused: $1"
		status=1
	}
}

# Adds a line to a file and looks for what is then said of it.
finds() {
	plant
	echo "$2" >>"$tree/$1"
	"$rooms" "$tree" | grep -q -F -e "$3" || {
		echo "not found: $2 in $1"
		status=1
	}
}

plant
passes 'a tree whose walls stand'
echo '#include "ledger.h"' >>"$tree/src/command/command.c"
echo '#include "store.h"' >>"$tree/include/ledger.h"
echo ' # include "base.h" /* why */' >>"$tree/src/view/view.c"
echo '#include "inner.h"' >>"$tree/src/view/view.c"
echo '#include "base.h"' >"$tree/src/view/inner.h"
passes 'includes along the arrows'

finds src/base/base.c '#include "claim.h"' 'base may not include'
finds src/claim/claim.c '#include "store.h"' 'claim may not include'
finds src/claim/claim.c '#include "history.h"' 'claim may not include'
finds src/history/history.c '#include "store.h"' 'history may not include'
finds src/view/view.c '#include "store.h"' 'view may not include'
finds src/store/store.c '#include "view.h"' 'store may not include'
finds src/ledger/ledger.c '#include "command.h"' 'ledger may not include'
finds src/ledger/ledger.c '#include "view.h"' 'ledger may not include'
finds src/command/command.c '#include "store.h"' 'command may not include'
finds src/main.c '#include "view.h"' 'main may not include'
finds src/main.c '#include "ledger.h"' 'main may not include'
finds include/view.h '# include "store.h"' 'view may not include'
finds src/view/view.c '#include "../store/store.h"' 'there is no'
finds src/view/view.c '#include "store.c"' 'there is no'
finds src/view/inner.h '#include "store.h"' 'view may not include'
finds src/view/view.c '#include "../store/inner.h"' 'there is no'
finds src/view/table.c '#include <yaml.h>' 'by 2 files'
finds include/claim.h '#include <sqlite3.h>' 'in a header'
finds src/base/base.c '#include "nettle/sha2.h"' 'by 2 files'
finds include/lonely.h '' 'of no room'
finds src/lonely.c '' 'of no room'
finds src/view/claim.c '' 'of two rooms'

plant
rm "$tree/src/claim/claim.c"
"$rooms" "$tree" | grep -q -F -e '<yaml.h> is included by 0 files' || {
	echo 'not found: that nobody includes <yaml.h>'
	status=1
}
exit "$status"
