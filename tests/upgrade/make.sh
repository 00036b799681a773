#!/bin/sh
# make.sh - made the ledgers of 0.1 that tests/end/upgrade.sh reads, and what 0.1
# said of them: one with all that 0.1 could record, and this project's own.
#
# usage: VIGIL=PROGRAM OWN=DIRECTORY tests/upgrade/make.sh
#
# PROGRAM is vigil of commit ac7b5f3, and DIRECTORY the claims/ of that commit.
set -eu
: "${VIGIL:?names the program}" "${OWN:?names the claims}"
unset VIGIL_LEDGER VIGIL_REVIEWER
export LC_ALL=C
cd "$(dirname "$0")"
rm -rf all own
mkdir -p all/claims own/claims
cp "$OWN"/*.yaml "$OWN"/journal.jsonl own/claims
cd all

claim() { # ID SENTENCE DAY [LINES]
	printf "id: %s\nclaim: $2\npublished: %s\n${4-}" "$1" "$3" \
		>"claims/$1.yaml"
}

on() { # DAY WORD...
	VIGIL_TODAY=$1
	export VIGIL_TODAY
	shift
	"$VIGIL" "$@" >/dev/null
}

printf 'timezone: UTC\ncadence:\n  energy: 45\n' \
	>claims/vigil.yaml
claim LA-1 'Ladders are climbed.' 2026-05-01
claim LA-2 'Verdicts change.' 2026-05-02 'title: Change\ntags: [one, two]\n'
claim CA-1 'Cadences count.' 2026-05-03 'cadence: 40\n'
claim CA-2 'Cadences change.' 2026-05-04 'resolves: 2027-03-01\n'
claim CA-3 'Topics have their own.' 2026-05-05 'topic: energy\n'
claim OP-1 'An opening review is named.' 2026-04-01 \
	'verdict: Partial\nreviewed: 2026-05-06\nnext_review: 2026-06-20\n'
claim PL-1 'A plan is published later.' 2026-08-01
claim PL-2 'A plan for long after.' 2027-06-01
claim CO-1 'A wrod is corrected.' 2026-05-07
claim CO-2 'The words are kept.' 2026-05-08
claim DR-1 'Drafts are signed off.' 2026-05-09
claim DR-2 'Drafts are passed over.' 2026-05-10
claim DI-1 'Somebody disagrees.' 2026-05-11
claim DI-2 'Somebody disagrees a little.' 2026-05-12
claim UN-1 'What was taken back comes back.' 2026-05-13
claim UN-2 'What was taken back stays so.' 2026-05-14
claim CL-1 'It is settled.' 2026-05-15 'resolves: 2026-07-01\n'
claim CL-2 'It is retired.' 2026-05-16
claim CL-3 'It is superseded.' 2026-05-17
claim CL-4 'It is closed and opened again.' 2026-05-18
claim CL-5 'It supersedes.' 2026-05-19
claim PO-1 'It is put off.' 2026-05-20
claim PO-2 'It is put off too.' 2026-05-20
claim PO-3 'It is put off as well.' 2026-05-20
claim UC-1 'Quotes “of” a kind — and\n  folded lines.' 2026-05-21
claim NF-1 '"Cafe\314\201 is not composed."' 2026-05-21
printf 'id: ND-1\nclaim: It was never published.\n' >claims/ND-1.yaml

on 2026-05-25 list
on 2026-06-01 mark LA-1 holding --by Ann
on 2026-08-01 mark LA-1 holding --by Bob --note 'Still.'
on 2026-10-30 mark LA-1 holding --by Ann --evidence https://example.org/a
on 2026-06-02 mark LA-2 partial --by Ann --note 'Half.'
on 2026-07-02 mark LA-2 not-holding --by Ann --note 'Gone.'
on 2026-08-02 mark LA-2 not-holding --by Ann --next 2026-09-10 \
	--note 'Named.'
on 2026-06-03 mark CA-1 holding --by Ann
sed -i 's/cadence: 40/cadence: 60/' claims/CA-1.yaml
on 2026-06-10 list
on 2026-06-04 mark CA-2 holding --by Ann --on 2026-06-03
sed -i 's/2027-03-01/2026-07-20/' claims/CA-2.yaml
on 2026-06-11 list
sed -i 's/resolves: .*/cadence: 33/' claims/CA-2.yaml
on 2026-06-12 list
on 2026-06-05 mark CA-3 holding --by Ann
on 2026-06-20 mark OP-1 partial --by Bob --note 'As before.'
on 2026-08-02 mark PL-1 holding --by Ann

on 2026-06-06 correct CO-1 --by Ann --kind source --note 'Another source.'
sed -i 's/wrod/word/' claims/CO-1.yaml
on 2026-06-07 correct CO-1 --by Ann --accept-text --kind wording \
	--note 'A word, no wrod.'
on 2026-06-08 mark CO-1 holding --by Ann
on 2026-06-06 mark CO-2 holding --by Ann
sed -i 's/words are/word is/' claims/CO-2.yaml
on 2026-06-07 correct CO-2 --by Ann --accept-text --note 'One word.'
on 2026-06-08 undo --by Ann 2>/dev/null || :
sed -i 's/word is/words are/' claims/CO-2.yaml

on 2026-06-09 mark DR-1 partial --draft --by Ann --note 'A draft.'
on 2026-06-10 sign DR-1 --by Bob
on 2026-06-09 mark DR-2 partial --draft --by Ann --note 'A draft.'
on 2026-06-11 mark DR-2 holding --by Bob
on 2026-06-12 mark DR-2 not-holding --draft --by Ann --note 'It waits.'
on 2026-06-13 dissent DI-1 --from Dora --note 'No.' --material --by Ann \
	--url https://example.org/d
on 2026-06-14 mark DI-1 holding --by Bob --note 'Weighed.'
on 2026-07-14 dissent DI-1 --from Eve --note 'Again.' --material --by Ann
on 2026-06-13 dissent DI-2 --from Dora --note 'A little.' --by Ann

on 2026-06-15 mark UN-1 partial --by Ann --note 'Wrong.'
on 2026-06-15 undo --by Ann
on 2026-06-15 undo --by Ann
on 2026-06-16 mark UN-2 DI-2 partial --by Bob --note 'Both.'
on 2026-06-16 undo --by Bob

on 2026-07-02 close CL-1 --as settled --verdict not-holding --by Ann \
	--note 'Settled.'
on 2026-06-17 close CL-2 --as retired --by Ann --note 'Retired.'
on 2026-06-18 close CL-3 --as superseded --by-claim CL-5 --by Ann \
	--note 'Better.'
on 2026-06-19 close CL-4 --as retired --by Ann --note 'Too early.'
on 2026-06-20 reopen CL-4 --by Bob --note 'Again.'
on 2026-06-15 spread --per-day 1 --apply --by Ann

# What it says on a day, and on one when all that was planned is published.
for ledger in all own; do
	cd "../$ledger"
	export VIGIL_TODAY=2026-11-27
	"$VIGIL" verify
	../ask.sh now
	export VIGIL_TODAY=2027-06-02
	../ask.sh later
	rm -r claims/.vigil
done
