#!/bin/sh
# site_embed.sh - claims can be shown on pages elsewhere: cards in a frame that may
# do nothing, badges, and what a reader of oEmbed makes of a claim's page. Each
# judge is shown a wrong file as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_embed.sh [PICTURES]
#
# Chromium is led by playwright-core, and oEmbed is read by oembed-extractor, which
# npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
pictures=${1:-}
. "$readers/site_judging"
needs_node
needs chromium

# shellcheck disable=SC2317 # is_right runs it
shown() {
	VIGIL_TODAY=2026-09-10 node "$readers/site_embed.mjs" "$npm" \
		"$(command -v chromium)" "$vigil" "$pictures" | grep .
	[ $? -eq 1 ]
}

mkdir claims
cat >claims/all.yaml <<'END'
id: AM-1
claim: >-
  The median list price of the twelve agent tools that we follow stays below 30
  dollars a month through the end of 2027.
title: The "median" & <b>price</b> stays below 30 dollars
published: 2026-08-01
---
id: AM-2
claim: Somebody wins </style><script>alert(1)</script>.
published: 2026-06-01
---
id: AM-3
claim: 今年の終わりまで、この主張は正しい。今年の終わりまで、この主張は正しい。
published: 2026-08-01
---
id: AM-4
claim: هذا الادعاء صحيح حتى نهاية العام.
published: 2026-08-01
END
printf 'id: AM-5\npublished: 2026-08-01\nclaim: "%s"\n' \
	"$(awk 'BEGIN { while (n++ < 200) printf "Longish %d ", n }')" \
	>claims/long.yaml
printf 'name: Bell, Book & <Candle>, the ledger of a long name that goes on\n' \
	>claims/vigil.yaml
on 2026-08-01 sync
on 2026-08-02 mark AM-1 partial --note Less.
on 2026-08-20 mark AM-5 not-holding --note No.
on 2026-08-09 close AM-3 --as settled --verdict not-holding --note Over.
is_right 'cards' shown
exit "$status"
