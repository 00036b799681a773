#!/bin/sh
# site_pages.sh - each page of a site is HTML without a fault, with all that is
# hard on it, and all that it links to is there, wherever the site lies. Each
# judge is shown a wrong page as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_pages.sh
#
# Pages are judged by the Nu Html Checker, html-validate and linkinator, which
# npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"
. "$readers/site_ledger"
needs_node
needs java

# An inline script is held against the policy beside it as well, and so is data.
# That a year is far in the future is no fault.
# shellcheck disable=SC2317 # is_right and is_wrong run it
judge_by_nu() { # FILE-OR-DIRECTORY...
	find "$@" -name '*.html' -exec java -Xss4m -XX:TieredStopAtLevel=1 \
		-jar "$npm/vnu-jar/build/dist/vnu.jar" --stdout {} + |
		grep -v 'Year may be mistyped' | head -n 20
}

# Titles are those of claims, of any length; ids are, too.
echo '{"root": true, "extends": ["html-validate:recommended"], "rules": {
	"long-title": "off", "valid-id": ["error", {"relaxed": true}]}}' \
	>rules.json

# shellcheck disable=SC2317
judge_by_rules() { # FILE-OR-DIRECTORY...
	find "$@" -name '*.html' -exec \
		"$npm/.bin/html-validate" -c rules.json {} +
}

# The addresses of others are not asked.
# shellcheck disable=SC2317
judge_links() { # DIRECTORY PLACE
	"$npm/.bin/linkinator" "$2" --server-root "$1" --recurse \
		--check-fragments --verbosity error \
		--skip '^(?!http://localhost)' >links 2>&1 || cat links
}

hard_ledger https://example.org/a/b/
on 2026-11-25 site public

# Of no claim, and of one, with nothing set.
mkdir other other/none other/one others
: >other/none/vigil.yaml
on 2026-11-25 -C other/none site others/none
claim A-1 2026-11-01 'It is alone.' >other/one/a.yaml
on 2026-11-02 -C other/one sync
on 2026-11-25 -C other/one site others/one

# As it lies below a path of a server.
mkdir -p server/a
cp -r public server/a/b

is_right 'Nu' judge_by_nu public others
is_right 'html-validate' judge_by_rules public others
is_right 'links' judge_links public .
is_right 'links below a path' judge_links server a/b/index.html
is_right 'links of files' "$readers/site_links" public

is_wrong 'a day that is none' \
	'sed -i "0,/datetime=\"20..-..-../s//datetime=\"2026-02-30/" index.html' \
	judge_by_nu copy/index.html
is_wrong 'another script' \
	'sed -i "s/<script>/&var x = 1;/" index.html' judge_by_nu copy/index.html
is_wrong 'an id that stands twice' \
	'sed -i "s/<h1/<h1 id=\"main\"/" method.html' judge_by_rules copy/method.html
is_wrong 'a file that is gone' 'rm claims/P-2.html' judge_links copy .
is_wrong 'a place that is gone' \
	'sed -i "s/#e-[0-9a-f]*\"/#e-000000000000\"/" changes.html' \
	judge_links copy .
is_wrong 'a link to nowhere' \
	'sed -i "s/#e-[0-9a-f]*\"/#e-000000000000\"/" changes.html' \
	"$readers/site_links" copy
exit "$status"
