#!/bin/sh
# site.sh - all pages of a site have the same figures, and they are those that
# follow from its record; each page is HTML without a fault, and all that it
# links to is there. Each judge is shown a wrong page as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site.sh
#
# Pages are judged by html-validate, which npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
validate=${NPM:?names where the packages of npm are}/node_modules/.bin/html-validate
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"

is_wrong() { # WHAT COMMAND...
	what=$1
	shift
	says "$@" || complain "$what: not noticed"
}

# Titles are those of claims, of any length.
# shellcheck disable=SC2317 # is_right and is_wrong run it
judge_pages() {
	find public -name '*.html' -exec "$validate" -c "$scratch/rules.json" {} +
}

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

echo '{"root": true, "extends": ["html-validate:recommended"],
	"rules": {"long-title": "off"}}' >rules.json

is_right 'figures' "$readers/site_figures" public 2026-09-01
is_right 'links' "$readers/site_links" public
is_right 'HTML' judge_pages

sed -i 's/data-figure="open" value="5"/data-figure="open" value="6"/' \
	public/index.html
is_wrong 'a wrong figure' "$readers/site_figures" public 2026-09-01
sed -i 's/#e-[0-9a-f]*"/#e-000000000000"/' public/changes.html
is_wrong 'a link to nowhere' "$readers/site_links" public
sed -i 's/<h1>/<h1 id="main">/' public/method.html
is_wrong 'an id that stands twice' judge_pages
exit $status
