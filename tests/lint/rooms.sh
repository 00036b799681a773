#!/bin/sh
# rooms.sh - holds the walls between the rooms of src/.
#
# usage: tests/lint/rooms.sh [ROOT]
#
# A room is a directory of src/; src/main.c is one by itself. A header of
# include/ is of the room that has a .c of the same stem, and keeps its walls; a
# header beside its .c is for that room alone.
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2

# shellcheck disable=SC2046 # no file here has a space in its name
exec awk '
BEGIN {
	# The rooms that each may include, besides its own.
	open["main"] = "command base"
	open["command"] = "site ledger view exchange history claim base"
	open["ledger"] = "store history claim base"
	open["store"] = "history claim base"
	open["site"] = "view history claim base"
	open["view"] = "history claim base"
	open["exchange"] = "store history claim base"
	open["history"] = "claim base"
	open["claim"] = "base"
	open["base"] = ""

	# The headers without a .c of their stem.
	room["include/words_table.h"] = "site"

	# The headers of libraries that exactly one file includes.
	users["yaml.h"] = users["sqlite3.h"] = 0
	users["nettle/sha2.h"] = users["nettle/base16.h"] = 0
	users["csv.h"] = users["cmark.h"] = 0
	users["unicase.h"] = users["unictype.h"] = users["unigbrk.h"] = 0
	users["unistr.h"] = users["uniwidth.h"] = users["histedit.h"] = 0
	users["uniname.h"] = users["uninorm.h"] = 0

	for (i = 1; i < ARGC; i++)
		find_room(ARGV[i])
	for (i = 1; i < ARGC; i++)
		check_file(ARGV[i])
}

/^[ \t]*#[ \t]*include[ \t]*[<"]/ {
	name = $0
	sub(/^[^<"]*./, "", name)
	sub(/[>"].*/, "", name)
	if (name in users)
		note_user(name)
	else if ($0 ~ /^[^<]*"/)
		check_include(name)
}

END {
	for (name in users)
		if (users[name] != 1)
			complain("<" name "> is included by " users[name] \
				" files, not by one:" who[name])
	exit broken
}

function complain(text) {
	print text
	broken = 1
}

# Notes the room of a source file, and that of its header with it.
function find_room(file,  part, header) {
	exists[file] = 1
	if (file == "src/main.c")
		room[file] = "main"
	if (file !~ /^src\/[^\/]+\/[^\/]+$/)
		return
	split(file, part, "/")
	room[file] = part[2]
	header = "include/" part[3]
	sub(/c$/, "h", header)
	if (!(header in room))
		room[header] = part[2]
	else if (header in exists && room[header] != part[2])
		complain(header ": of two rooms, " room[header] " and " part[2])
}

function check_file(file) {
	if (!(file in room))
		complain(file ": of no room; tests/lint/rooms.sh can name one")
	else if (!(room[file] in open))
		complain(file ": " room[file] " is not a room")
}

function note_user(name) {
	if (FILENAME ~ /^include/)
		complain(FILENAME ":" FNR ": <" name "> in a header")
	users[name]++
	who[name] = who[name] " " FILENAME
}

function check_include(name,  beside, header, from, to) {
	beside = FILENAME
	sub(/[^\/]*$/, "", beside)
	header = "include/" name
	from = room[FILENAME]
	to = room[header]
	if (beside ~ /^src/ && (beside name) in exists)
		return
	if (!(header in exists))
		complain(FILENAME ":" FNR ": there is no " header)
	else if (from != to && index(" " open[from] " ", " " to " ") == 0)
		complain(FILENAME ":" FNR ": " from " may not include " \
			header ", which is of " to)
}
' $(find include src -name '*.[ch]' | sort)
