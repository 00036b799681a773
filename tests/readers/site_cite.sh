#!/bin/sh
# site_cite.sh - the citations of a site are read by programs that manage
# references, in each format alike, and say what the page says; JSON-LD is such,
# with no word that schema.org lacks. Each judge is shown a wrong file as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_cite.sh
#
# Citations are read by bibutils, and by citation.js, which has citeproc; JSON-LD
# by jsonld. npm has put these below NPM.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"
needs node bib2xml ris2xml

# shellcheck disable=SC2317 # is_right and is_wrong run these
cited() { # DIRECTORY
	node "$readers/site_cited.mjs" "$npm" "$1"
}

# shellcheck disable=SC2317
linked() { # DIRECTORY
	node "$readers/site_jsonld.mjs" "$npm/jsonld" \
		"$readers/site_schema_org.json" "$1"
}

mkdir claims
cat >claims/all.yaml <<'END'
id: AM-1
claim: "Four </script><script>alert(1)</script> hours & {more} hold."
title: '50% of R&D_{x} costs $5 #1 ~ ^ \ "so" <b>, é 日本'
published: 2026-08-01
article: {title: "An <article>", url: "https://one.example/?a=1&b=2"}
---
id: AM-2.b_c
claim: Somebody and others win.
title: Who wins?
published: 2026-08-01
---
id: AM-3
claim: It ends.
published: 2026-08-01
---
id: AM-4
claim: It is overdue @home, "never" 'mind' -- so.
published: 2026-05-31
END
cat >claims/vigil.yaml <<'END'
name: Bell, Book & Candle and Sons {Söhne} Inc.
site: {url: "https://example.org/a~b/%20c_d/&e$/"}
END
on 2026-08-01 sync
on 2026-08-02 mark AM-1 partial --note Less.
on 2026-08-03 dissent AM-2.b_c --from Dora --note No.
on 2026-08-09 close AM-3 --as settled --verdict not-holding --note Over.
on 2026-09-10 site public

is_right 'citations' cited public
is_right 'citations, by bibutils' "$readers/site_mods" public
is_wrong 'another verdict in BibTeX' 'sed -i s/partial/holding/ cite/AM-1.bib' \
	cited copy
is_wrong 'another day in RIS' 'sed -i s,2026/08,2026/07, cite/AM-1.ris' cited copy
is_wrong 'another name in CSL-JSON' 'sed -i s/Bell/Ball/ cite/AM-1.json' \
	cited copy
is_wrong 'another text on the page' \
	'sed -i "s/\[Claim, partial/[Claim, holding/" claims/AM-1.html' cited copy
is_wrong 'a name that is two in BibTeX' \
	'sed -i "s/author = {{\(.*\)}}/author = {\1}/" cite/AM-1.bib' \
	"$readers/site_mods" copy
is_wrong 'a name that is two in RIS' \
	'LC_ALL=C sed -i "s/\xc2\xa0/ /" cite/AM-1.ris' "$readers/site_mods" copy

is_right 'JSON-LD' linked public
is_wrong 'a type that is none' \
	'sed -i "s/\"@type\":\"Claim\"/\"@type\":\"Claims\"/" claims/AM-1.html' \
	linked copy
is_wrong 'a property of another type' \
	'sed -i "s/\"appearance\"/\"lastReviewed\"/" claims/AM-1.html' linked copy
is_wrong 'a property that is none' \
	'sed -i "s/\"reviewedBy\"/\"reviewed_by\"/" claims/AM-1.html' linked copy
is_wrong 'a day in words' \
	'sed -i "s/\"dateModified\":\"[^\"]*/\"dateModified\":\"today/" \
		claims/AM-1.html' linked copy
is_wrong 'an address that hangs on the page' \
	'sed -i "s,\"url\":\"https://example.org[^\"]*,\"url\":\"../x," \
		claims/AM-1.html' linked copy
is_wrong 'another verdict day than the facts have' \
	'sed -i "s/\"lastReviewed\":\"2026/\"lastReviewed\":\"2025/" \
		claims/AM-1.html' linked copy
exit "$status"
