#!/bin/bash
# swarm.sh - clones of one ledger, each with a reviewer, record and push all at
# once to a bare repository, without a merge driver, whose pre-receive checks what
# comes; half of them merge what they pull, half rebase. A round is a day, and on
# each of them one clone packs what is two days old. Nothing may conflict, be
# refused or be missing.
#
# usage: VIGIL=PROGRAM tests/end/swarm.sh
#
# 5 clones go 6 rounds; with SWARM=long, 20 go 30. SEED repeats what they record,
# if not the order in which they push.
set -u
: "${VIGIL:?names the program}"
clones=5 rounds=6 claims=4
[ "${SWARM:-}" != long ] || clones=20 rounds=30 claims=12
SEED=${SEED:-$((RANDOM * RANDOM))}
attempts=200
status=0

unset VIGIL_LEDGER VIGIL_REVIEWER GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export LC_ALL=C VIGIL_TODAY=2029-12-01 VIGIL_NOW=2029-12-01T00:00:00Z
scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-swarm.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
cd "$scratch" || exit 2
export HOME=$scratch XDG_CONFIG_HOME=$scratch GIT_CONFIG_NOSYSTEM=1
cat >.gitconfig <<'END'
[user]
	name = T
	email = t@example.org
[commit]
	gpgsign = false
[core]
	editor = true
[gc]
	auto = 0
[maintenance]
	auto = false
END

wrong() {
	echo "WRONG: $*" >>"$scratch/wrong"
}

start() {
	local i

	git init -q --bare -b main shared
	mkdir bin
	ln -s "$VIGIL" bin/vigil
	PATH=$scratch/bin:$PATH
	"$VIGIL" hook pre-receive >shared/hooks/pre-receive
	chmod +x shared/hooks/pre-receive
	git clone -q shared first 2>/dev/null
	mkdir first/claims
	for ((i = 0; i < claims; i++)); do
		printf 'id: AM-%d\nclaim: Claim %d.\npublished: 2029-12-01\n' \
			$i $i >first/claims/AM-$i.yaml
	done
	(
		cd first && "$VIGIL" sync >/dev/null && git add claims &&
			git commit -qm start && git push -q origin HEAD:main
	) || exit 2
	for ((i = 0; i < clones; i++)); do
		git clone -q shared "clone$i" || exit 2
		git -C "clone$i" config pull.rebase \
			"$([ $((i % 2)) = 0 ] && echo false || echo true)"
	done
}

# Records something; 1 is the answer of an undo that finds nothing to take back.
record() {
	local id=AM-$((RANDOM % claims)) note="note $RANDOM" verdicts words

	verdicts=(holding partial not-holding)
	case $((RANDOM % 10)) in
	[0-4]) words=(mark "$id" "${verdicts[RANDOM % 3]}" --note "$note") ;;
	5) words=(mark "$id" partial --draft --note "$note") ;;
	6) words=(dissent "$id" --from Dora --material --note "$note") ;;
	7) words=(correct "$id" --note "$note") ;;
	8) words=(spread --per-day 1 --apply) ;;
	9) words=(undo) ;;
	esac
	"$VIGIL" "${words[@]}" --by "$1" >said 2>&1
	case ${words[0]}-$? in
	*-0 | undo-1) ;;
	*) wrong "$1: ${words[*]}: $(cat said)" ;;
	esac
}

push() { # NAME
	local i

	for ((i = 0; i < attempts; i++)); do
		git push -q origin main 2>pushed && return
		! grep -q 'hook declined' pushed || {
			wrong "$1: $(cat pushed)"
			return
		}
		git pull -q --no-edit >pulled 2>&1 || {
			wrong "$1: $(cat pulled)"
			return
		}
	done
	wrong "$1: could not push"
}

round() { # CLONE ROUND
	cd "$scratch/clone$1" || exit 2
	RANDOM=$((SEED + $1 * 1000 + $2))
	[ $((RANDOM % 2)) = 0 ] || git pull -q --no-edit >pulled 2>&1 ||
		wrong "$1: $(cat pulled)"
	record "Reviewer $1"
	[ $((RANDOM % 3)) != 0 ] || record "Reviewer $1"
	cat claims/journal/* >>"$scratch/made$1"
	git add claims
	git diff --cached --quiet || git commit -qm "$1, round $2"
	push "$1"
	[ "$1" != 0 ] || pack "$1"
}

# The first run makes a pack, and the second removes what it has.
pack() { # CLONE
	local run

	cd "$scratch/clone$1" || exit 2
	for run in first second; do
		"$VIGIL" journal pack --before 1d >said 2>&1 ||
			wrong "$1: pack: $(cat said)"
		touch -d 2026-01-01 claims/journal/pack-* 2>/dev/null
		git add claims
		git diff --cached --quiet || git commit -qm "Pack, $run run"
		push "$1"
	done
}

same() { # CLONE WHAT COMMAND...
	local clone=$1 what=$2

	shift 2
	"$@" >"said.$what" 2>&1 || wrong "$clone: $what ended with $?"
	if [ "$clone" = 0 ]; then
		cp "said.$what" "$scratch"
	else
		cmp -s "said.$what" "$scratch/said.$what" ||
			wrong "$clone: $what differs from that of 0"
	fi
}

look() { # CLONE
	cd "$scratch/clone$1" || exit 2
	git pull -q --no-edit >pulled 2>&1 || wrong "$1: $(cat pulled)"
	cat claims/journal/* | sort -u | comm -13 - "$scratch/made" >lacks
	[ ! -s lacks ] || wrong "$1: lacks $(head -n 3 lacks)"
	same "$1" list "$VIGIL" list
	same "$1" log "$VIGIL" log
	same "$1" verify "$VIGIL" verify
	same "$1" heads "$VIGIL" verify --heads
	rm -r claims/.vigil
	same "$1" list "$VIGIL" list
	"$VIGIL" verify --against "$scratch/kept" >said 2>&1 ||
		wrong "$1: $(cat said)"
}

start
for ((i = 0; i < rounds; i++)); do
	VIGIL_TODAY=2030-01-$(printf %02d $((i + 1)))
	VIGIL_NOW=${VIGIL_TODAY}T09:00:00Z
	for ((j = 0; j < clones; j++)); do
		round $j $i &
	done
	wait
	(cd clone0 && "$VIGIL" verify --heads) >kept 2>&1 ||
		wrong "heads: $(cat kept)"
done
sort -u made[0-9]* >made
for ((j = 0; j < clones; j++)); do
	look $j
done
cd "$scratch" || exit 2
[ -z "$(find . -name .gitattributes)" ] || wrong 'there is a merge driver'
if [ -s wrong ]; then
	cat wrong
	echo "SEED=$SEED repeats it"
	status=1
else
	echo "$(wc -l <made) lines and $(find clone0/claims/journal -name 'pack-*' |
		wc -l) packs of $clones clones in $rounds rounds;" \
		"$(git -C clone0 log --merges --format=%h | wc -l) merges"
	tail -n 2 said.verify
fi
exit $status
