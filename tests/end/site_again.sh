#!/bin/sh
# site_again.sh - a site that is written again and again, while its ledger, its
# settings, its files and what is noted of them change at random, is the one that
# would be written anew; and no file that somebody edited is taken for ours.
#
# usage: VIGIL=PROGRAM tests/end/site_again.sh
# SEED= and ROUNDS= choose other changes, and more of them.
set -u
: "${VIGIL:?names the program}"
LC_ALL=C VIGIL_NOW=2030-01-01T00:00:00Z VIGIL_REVIEWER=Ann
export LC_ALL VIGIL_NOW VIGIL_REVIEWER
. "${0%/*}/own_home"
cd "$scratch" || exit 2
random=${SEED:-7}
claims=6
day=0
status=0

# Chooses a number below a limit, as $chosen.
choose() { # LIMIT
	random=$(((random * 1103515245 + 12345) % 2147483648))
	chosen=$((random / 65536 % $1))
}

choose_claim() {
	choose "$claims"
	id=A-$((chosen + 10))
	file=claims/$id.yaml
}

today() {
	VIGIL_TODAY=$(awk -v day="$day" 'BEGIN {
		year = 2026; month = 3 + int(day / 28)
		printf "%d-%02d-%02d", year + int((month - 1) / 12),
			(month - 1) % 12 + 1, day % 28 + 1
	}')
	export VIGIL_TODAY
}

wrong() {
	printf 'round %s, %s: %s\n' "$round" "$done" "$*"
	status=1
}

new_claim() { # ID
	choose 3
	printf 'id: %s\nclaim: %s holds.\ntitle: Of %s\ntopic: T%s\n' \
		"$1" "$1" "$1" "$chosen" >"claims/$1.yaml"
	printf 'published: %s\nrelated: [A-10, A-11, A-12]\nnotes: None.\n' \
		"$VIGIL_TODAY" >>"claims/$1.yaml"
}

key() { # KEY VALUE
	sed -i.x "/^$1:/d" "$file"
	rm "$file.x"
	printf '%s: %s\n' "$1" "$2" >>"$file"
}

settings() {
	printf 'name: Name %s\nsite:\n' "$1"
	[ $(($1 % 3)) = 0 ] || echo '  url: https://example.org/'
	[ $(($1 % 2)) = 0 ] || echo '  script: no'
	[ $(($1 % 5)) = 0 ] || printf '  css: look.css\n'
}

set_settings() { # NUMBER
	settings "$1" >claims/vigil.yaml
	echo "a { color: #00$1 }" >claims/look.css
}

judge() { # VERDICT
	"$VIGIL" mark "$id" "$1" --note "Of $round."
}

change() {
	choose 24
	done="change $chosen of $id"
	case $chosen in
	0) judge holding ;;
	1) judge partial ;;
	2) judge not-holding ;;
	3 | 4) key title "Title $round" ;;
	5) key notes "Notes $round" ;;
	6) key related "[A-1$((round % 6)), A-11]" ;;
	7) key topic "T$((round % 4))" ;;
	8 | 9) day=$((day + 1)) ;;
	10) day=$((day + 40)) ;;
	11) set_settings $((round % 30)) ;;
	12) "$VIGIL" dissent "$id" --from Bob --note "No, in $round." ;;
	13) "$VIGIL" undo ;;
	14) "$VIGIL" close "$id" --as superseded --by A-11 --note 'It is.' ;;
	15) "$VIGIL" reopen "$id" --note Again. ;;
	16) "$VIGIL" correct "$id" --note "Corrected in $round." ;;
	17) rm -f claims/.vigil/published ;;
	18) head -c 500 claims/.vigil/published >part
		cat part >claims/.vigil/published ;;
	19) sed -i.x "s/A-1$((round % 6))\$/A-10/" claims/.vigil/published
		rm -f claims/.vigil/published.x ;;
	20) rm -rf claims/.vigil ;;
	21) rm -f "public/claims/$id.html" public/facts.json ;;
	22) cp -r public moved && rm -r public && mv moved public ;;
	23) claims=$((claims + 1)) id=A-$((claims + 9))
		[ "$claims" -ge 10 ] || new_claim "$id" ;;
	esac >said 2>&1
	today
}

# The same record and files, in a ledger that knows of no site.
write_anew() {
	rm -rf other fresh
	cp -r claims other
	rm -rf other/.vigil
	"$VIGIL" -C other site fresh >said.other 2>&1
}

compare() {
	"$VIGIL" sync >said.sync 2>&1
	"$VIGIL" site public >said 2>&1
	ended=$?
	write_anew
	expected=$?
	[ "$ended" = "$expected" ] ||
		wrong "ends with $ended, not $expected: $(cat said said.other)"
	[ "$expected" = 1 ] || diff -r fresh public >differences ||
		wrong "differs: $(head -n 5 differences)"
}

# An edited file is named, whatever is noted, and is not overwritten.
edit() {
	"$VIGIL" site public >said 2>&1
	choose_claim
	for name in "claims/$id.html" "badge/$id.svg" facts.json; do
		[ -f "public/$name" ] || continue
		done="editing $name"
		cp -p "public/$name" kept
		tr H h <kept >"public/$name"
		touch -r kept "public/$name"
		cmp -s kept "public/$name" && continue
		"$VIGIL" mark A-12 holding --note "Of $round." >said 2>&1
		"$VIGIL" site public >said 2>&1 && wrong "is not refused"
		grep -q "^vigil site: public/$name: was changed\|^public/$name:" \
			said || wrong "is not named: $(cat said)"
		cat kept >"public/$name"
		compare
	done
}

mkdir claims
round=0 done=beginning
today
set_settings 1
for number in 10 11 12 13 14 15; do
	new_claim "A-$number"
done
compare
while [ "$status" = 0 ] && [ "$round" -lt "${ROUNDS:-40}" ]; do
	round=$((round + 1))
	choose_claim
	change
	choose 2
	if [ "$chosen" = 0 ]; then
		choose_claim
		change
	fi
	compare
	[ $((round % 20)) != 0 ] || edit
done
exit "$status"
