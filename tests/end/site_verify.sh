#!/bin/sh
# site_verify.sh - runs the commands of verify.html, as a reader copies them, on
# the files of a site: all holds, until a file is tampered with.
#
# usage: VIGIL=PROGRAM tests/end/site_verify.sh
set -u
: "${VIGIL:?names the program}"
VIGIL_NOW=2030-01-01T00:00:00Z VIGIL_REVIEWER=Ann
export VIGIL_NOW VIGIL_REVIEWER
. "${0%/*}/own_home"
cd "$scratch" || exit 2
status=0

on() { # DAY WORD...
	day=$1
	shift
	VIGIL_TODAY=$day "$VIGIL" "$@" >said 2>&1 || {
		cat said
		exit 2
	}
}

# Each set of commands, in a file of its own: 1, 2, ...
commands() {
	awk '
		/<pre class="sh">/ { file = "../commands." ++count }
		file {
			line = $0
			sub(/^<pre class="sh">/, "", line)
			last = sub(/<.pre>$/, "", line)
			gsub(/&lt;/, "<", line)
			gsub(/&gt;/, ">", line)
			gsub(/&quot;/, "\"", line)
			gsub(/&#39;/, "\047", line)
			gsub(/&amp;/, "\\&", line)
			print line >file
			if (last)
				file = ""
		}
	' "$1"
}

# Needs jq where it says so; that is not everywhere.
holds() {
	for file in ../commands.*; do
		! grep -q '^jq ' "$file" || continue
		sh -e "$file" >told 2>&1 || return 1
	done
}

mkdir claims
for claim in 1 2 3; do
	printf 'id: AM-%d\nclaim: "Say \\"previous\\":\\"x\\" %d."\n' $claim $claim
	printf 'published: 2026-06-01\n'
done | awk '/^id/ && NR > 1 { print "---" } { print }' >claims/all.yaml
on 2026-06-01 sync
on 2026-06-30 mark AM-1 partial --note 'Less, "hash":"00".'
cp -r claims other
on 2026-07-20 mark AM-1 holding --note Again.
on 2026-07-30 -C other mark AM-1 holding --note Beside.
cp other/journal/*.jsonl claims/journal/
on 2026-08-20 mark AM-1 AM-2 holding
on 2026-08-21 site public
[ -f public/heads.txt ] || "$VIGIL" verify --heads >public/heads.txt

cp -r public whole
cd whole || exit 2
commands verify.html
[ -f ../commands.3 ] || echo 'verify.html has no commands'
holds || {
	echo 'what was published does not hold:'
	cat told
	status=1
}
cd ..

# Changes a copy, in whose list of files the change is, too.
caught() { # WHAT COMMAND
	rm -rf copy
	cp -r public copy
	(
		cd copy || exit
		sh -c "$2"
		cut -c 67- SHA256SUMS | xargs sha256sum >sums 2>/dev/null
		mv sums SHA256SUMS
		! holds
	) || {
		echo "not caught: $1"
		status=1
	}
}

caught 'a note that was changed' 'sed -i s/Less/More/ record.jsonl'
caught 'a verdict that was changed' 'sed -i s/partial/holding/ record.jsonl'
caught 'a day that was changed' 'sed -i s/2026-07-20/2026-07-21/ record.jsonl'
caught 'a hash that was changed' \
	"sed -i '2s/\"hash\":\"..../\"hash\":\"0000/' record.jsonl"
caught 'a line that was taken out' "sed -i 2d record.jsonl"
caught 'the last line of a claim that was taken out' "sed -i '\$d' record.jsonl"
caught 'a line that was put in twice with another hash' \
	"sed -n '1s/.\"}\$/0\"}/p' record.jsonl >line; cat line >>record.jsonl"
caught 'a head that was taken out' "sed -i 1d heads.txt"
caught 'a head that was changed' "sed -i '1s/.\$/x/' heads.txt"
caught 'an empty record' ': >record.jsonl'

# A file that is not as it was listed.
rm -rf copy
cp -r public copy
echo >>copy/claims/AM-1.html
(cd copy && ! holds) || {
	echo 'not caught: a page that was changed'
	status=1
}

# A signed line is held against the keys that the reader has got elsewhere.
command -v ssh-keygen >said || exit $status
for name in ann ben; do
	ssh-keygen -q -t ed25519 -N '' -f "$name"
done
on 2026-08-22 mark AM-3 holding --by 'Ann Lee' --key ann
on 2026-08-22 site public
grep -q '"signature"' public/record.jsonl || echo 'nothing is signed'
cp -r public signed
cd signed || exit 2
commands verify.html
signers() { # NAME KEY OPTION...
	printf '"%s" %s %s\n' "$1" "${3:-}" "$(cat "../$2.pub")" >allowed_signers
}
signers 'Ann Lee' ann
holds || {
	echo 'a good signature does not hold:'
	cat told
	status=1
}
for name in Ann Ann_Lee Ben; do
	signers "$name" ann
	! holds || {
		echo "not caught: a signature by $name"
		status=1
	}
done
signers 'Ann Lee' ben
! holds || {
	echo 'not caught: a signature of another key'
	status=1
}
signers 'Ann Lee' ann 'valid-before="20290101"'
! holds || {
	echo 'not caught: a signature of a key that had ended'
	status=1
}
signers 'Ann Lee' ann 'valid-before="20300102"'
holds || {
	echo 'a key that ended later does not hold'
	status=1
}
exit $status
