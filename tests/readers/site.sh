#!/bin/sh
# site.sh - all pages of a site have the same figures, and they are those that
# follow from its record. The judge is shown a wrong page as well.
#
# usage: VIGIL=PROGRAM tests/readers/site.sh
set -u
vigil=${VIGIL:?names the program}
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"

# A ledger with entries of most kinds.
mkdir claims
for number in 1 2 3 4 5 6 7; do
	printf 'id: AM-%d\nclaim: The *claim* %d & <b>more</b>.\ntopic: T %d\n' \
		$number $number $((number % 2))
	printf 'published: 2026-0%d-01\nnotes: "A *note*, <i>raw</i>."\n---\n' \
		$number
done >claims/all.yaml
printf 'site: {url: "https://example.org/a/b/"}\n' >claims/vigil.yaml
on 2026-07-01 sync
on 2026-07-10 mark AM-1 partial --note 'Less *so*.'
on 2026-07-11 dissent AM-2 --from Dora --material --note 'No <b>way</b>.'
on 2026-07-12 dissent AM-4 --from Dora --note Hm.
on 2026-07-20 mark AM-2 AM-3 AM-4 holding
on 2026-07-21 mark AM-3 not-holding --note Never.
on 2026-07-21 undo
on 2026-07-25 mark AM-7 holding
on 2026-08-20 mark AM-1 holding --note Again.
on 2026-08-21 close AM-5 --as retired --note Done.
on 2026-08-22 close AM-6 --as settled --verdict not-holding --note Over.
on 2026-08-25 correct AM-2 --kind source --note 'Another *source*.'
on 2026-08-26 dissent AM-3 --from Dora --material --note Look.
on 2026-09-01 site public

is_right 'figures' "$readers/site_figures" public 2026-09-01
is_wrong 'a wrong figure' \
	'sed -i "s/data-figure=\"open\" value=\"5/data-figure=\"open\" value=\"6/" \
		index.html' "$readers/site_figures" copy 2026-09-01
exit "$status"
