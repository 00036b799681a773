#!/bin/sh
# examples.sh - runs the examples of the documents, as their readers would.
#
# usage: VIGIL=PROGRAM tests/end/examples.sh [FILE...]
#
# An example is a line `$ command`, lines `> ` that go on with it, and exactly
# what it prints on either output, where `...` stands for any text within its
# line. Examples stand in Markdown blocks fenced as ```console, and in displays
# of a manual (.Bd -literal) whose first line begins with `$ `. One shell runs
# those of a document in order; it begins in an empty directory, with nothing in
# its environment but HOME and TMPDIR, a directory that is also empty, PATH, and
# VIGIL_NOW: no day is to come.
set -u
vigil=${VIGIL:?names the program}
if [ $# -eq 0 ]; then
	cd "$(dirname "$0")/../.." || exit 2
	set -- README.md src/manual/vigil.1 src/manual/vigil-claim.5 \
		tests/end/month.md
fi

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$scratch/bin"
ln -s "$vigil" "$scratch/bin/vigil" || exit 2
examples=0
failed=0

# Writes into a directory what there is to run, as run.sh, and for each example,
# by its number, what it should print and how to name it; prints their number.
extract() { # FILE DIRECTORY
	awk -v to="$2/" '
		function begin(command) {
			end()
			number++
			printf "" >(to number ".want")
			print FILENAME ":" FNR ": " command >(to number ".name")
			print "{ " command >(to "run.sh")
		}
		function end() {
			if (!number)
				return
			print "} >\"" to number ".got\" 2>&1" >(to "run.sh")
			close(to number ".want")
			close(to number ".name")
		}

		# Takes back what roff has its own way to write.
		function plain(text) {
			sub(/^\\&/, "", text)
			gsub(/\\\(aq/, "\047", text)
			gsub(/\\-/, "-", text)
			gsub(/\\e/, "\\", text)
			return text
		}

		FNR == 1 { is_manual = FILENAME !~ /\.md$/ }
		is_manual { $0 = plain($0) }
		is_manual ? /^\.Ed/ : /^```$/ { inside = 0 }
		begun && /^\$ / { inside = 1 }
		{ begun = is_manual ? /^\.Bd -literal/ : /^```console$/ }
		!inside { next }
		/^\$ / { begin(substr($0, 3)); next }
		/^> / { print substr($0, 3) >(to "run.sh"); next }
		{ print >(to number ".want") }
		END { end(); print number + 0 }
	' "$1"
}

run() { # DIRECTORY
	mkdir "$1/home" "$1/work"
	(cd "$1/work" && env -i HOME="$1/home" TMPDIR="$1/home" \
		PATH="$scratch/bin:$PATH" \
		VIGIL_NOW=2030-01-01T00:00:00Z sh "$1/run.sh") </dev/null
}

# Returns whether two files agree, line by line.
agree() { # WANT GOT
	awk '
		# Each piece between the dots stands behind the one before it,
		# the first at the start and the last at the end.
		function fits(want, text,  piece, count, i, at) {
			count = split(want, piece, /\.\.\./)
			if (count < 2)
				return want == text
			if (substr(text, 1, length(piece[1])) != piece[1])
				return 0
			text = substr(text, length(piece[1]) + 1)
			for (i = 2; i < count; i++) {
				at = index(text, piece[i])
				if (!at)
					return 0
				text = substr(text, at + length(piece[i]))
			}
			at = length(text) - length(piece[count])
			return at >= 0 && substr(text, at + 1) == piece[count]
		}
		FILENAME == ARGV[1] { want[++wanted] = $0; next }
		!fits(want[++got], $0) { differs = 1 }
		END { exit differs || got != wanted }
	' "$1" "$2"
}

check() { # DIRECTORY NUMBER
	[ -f "$1/$2.got" ] || echo '(was not run)' >"$1/$2.got"
	agree "$1/$2.want" "$1/$2.got" && return
	cat "$1/$2.name"
	diff -u "$1/$2.want" "$1/$2.got" | sed -e 1,2d -e 's/^/    /'
	failed=$((failed + 1))
}

check_file() { # FILE
	directory=$(mktemp -d "$scratch/XXXXXX") || exit 2
	count=$(extract "$1" "$directory") || exit 2
	if [ "$count" -eq 0 ]; then
		echo "$1: has no examples"
		failed=$((failed + 1))
		return
	fi
	run "$directory"
	number=0
	while [ "$number" -lt "$count" ]; do
		number=$((number + 1))
		check "$directory" "$number"
	done
	examples=$((examples + count))
}

for file in "$@"; do
	check_file "$file"
done

echo "$examples examples, $failed failed"
[ "$failed" -eq 0 ]
