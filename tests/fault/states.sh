#!/bin/bash
# states.sh - the ledgers that faults meet: each function makes one as claims/ in
# the current directory, which is empty. For faults.sh, which looks at $ledger
# after the fault.
# shellcheck disable=SC2034,SC2154 # ledger, here: they are of faults.sh

claim() { # ID TEXT MORE...
	printf '%s\n' "id: $1" "claim: $2" "${@:3}" >"claims/$1.yaml"
}

nothing() {
	:
}

# Three claims that vigil has not seen yet, one of them a draft.
unseen() {
	mkdir claims
	claim AM-1 'One stays below two.' 'published: 2026-10-01' \
		'sources: [https://example.org/1]'
	claim AM-2 'Two stays below three.' 'published: 2026-10-02' \
		'tags: [small, even]'
	claim DR-1 'Nobody has counted this yet.' 'title: A draft'
}

seen() {
	unseen
	vigil sync
}

# The last command reviewed two claims.
reviewed() {
	seen
	vigil mark AM-1 AM-2 partial --note 'Less than it was.'
}

# Whoever records has a key, which the ledger knows.
keyed() {
	seen
	ssh-keygen -q -t ed25519 -N '' -C '' -f key
	echo "Tester $(cat key.pub)" >claims/allowed_signers
}

# Two reviews are signed, and nobody has checked them yet.
signed() {
	keyed
	vigil mark AM-1 AM-2 partial --note 'Less than it was.' --key key
	vigil mark AM-1 holding --note 'It does.' --key key
}

# One file is new, one says something else, and the draft is gone.
changed() {
	reviewed
	claim AM-3 'Three stays below four.' 'published: 2026-10-03'
	claim AM-2 'Two stays below three.' 'published: 2026-10-02' \
		'title: Even' 'cadence: 45'
	rm claims/DR-1.yaml
}

# The text of a published claim is another one.
edited() {
	reviewed
	claim AM-1 'One stays below five.' 'published: 2026-10-01'
}

undone() {
	reviewed
	vigil undo
}

# The record lost the file of the last command, which the store has.
shortened() {
	reviewed
	rm claims/journal/*-review-*
	! vigil list
}

# The journal of vigil 0.1 lost a line that the store has, the last.
shortened_old() {
	version_3
	vigil sync
	sed -i '$d' claims/journal.jsonl
	! vigil list
}

# Four reviews lie loose; or a pack that is two days old has their lines too.
loose() {
	seen
	for note in one two three four; do
		vigil mark AM-1 holding --note "$note"
	done
}

packed() {
	loose
	vigil journal pack --before 2100-01-01
	touch -d '2026-10-01' claims/journal/pack-*
}

# The store's log is about to be folded back into it.
full_log() {
	seen
	until [ "$(wc -c <claims/.vigil/store.db-wal)" -gt 230000 ]; do
		vigil mark AM-1 holding
	done
}

disputed() {
	reviewed
	vigil dissent AM-1 --from Bo --note 'It is two.' --material
}

drafted() {
	reviewed
	vigil mark AM-1 holding --note 'Again.' --draft --by Ann
}

# Three reviews fall on one day.
crowded() {
	unseen
	claim AM-3 'Three stays below four.' 'published: 2026-10-03'
	vigil sync
	vigil mark AM-1 AM-2 AM-3 partial --note 'Less than it was.'
}

# Claims to be imported, two of them published, one with a review of then.
foreign() {
	seen
	cat >facts.csv <<-'END'
		ID,Claim,Published,Review 1
		AM-3,Three stays below four.,2026-08-01,2026-09-01 partial: why
		AM-4,Four stays below five.,2026-08-02,
		DR-2,Nobody has counted this either.,,
	END
}

# An older export lies there.
exported() {
	reviewed
	vigil export ledger.db
	vigil mark AM-1 holding --note 'It does.'
}

closed() {
	reviewed
	vigil close AM-1 --as retired --note 'Nobody asks.'
}

# A store as an older version of its schema was, and what it is of.
older() { # VERSION
	unseen
	claim AM-1 'One stays below five.' 'published: 2026-10-01' \
		'sources: [https://example.org/1]'
	claim AM-3 'Three stays below four.' 'published: 2026-10-03' \
		'supersedes: [DR-1]' 'related: [AM-1]' 'topic: numbers' \
		'owner: Ann <ann@example.org>' 'notes: Counted twice.'
	mkdir claims/.vigil
	sqlite3 claims/.vigil/store.db <"$here/store-$1.sql"
	sqlite3 claims/.vigil/store.db \
		'SELECT line FROM entry ORDER BY number' >claims/journal.jsonl
}

version_1() {
	older 1
}

version_2() {
	older 2
}

version_3() {
	older 3
}
