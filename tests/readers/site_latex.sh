#!/bin/sh
# site_latex.sh - the BibTeX of a site is printed by LaTeX, by way of biber and of
# bibtex, as the text that it is of; and the texts to copy are those of the styles
# that come with LaTeX. Each judge is shown a wrong file as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY LATEX=yes tests/readers/site_latex.sh
#
# LaTeX is large: it is looked for where LATEX is set, as `make night` does. The
# styles are used by citation.js, which npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"
[ "${LATEX:-}" = yes ] || {
	echo 'skip: LATEX=yes asks for it, as make night does'
	exit 77
}
needs biber bibtex pdflatex pdftotext node
styles=$(kpsewhich -var-value TEXMFDIST)/tex/latex/citation-style-language/styles

# shellcheck disable=SC2317 # is_right and is_wrong run these
gather() { # DIRECTORY
	rm -rf paper
	mkdir paper
	cat "$1"/cite/*.bib >paper/all.bib
}

# shellcheck disable=SC2317
valid() { # DIRECTORY
	gather "$1"
	biber --tool --validate-datamodel --nolog -O paper/out.bib paper/all.bib |
		grep -E 'WARN|ERROR' || :
}

# shellcheck disable=SC2317
latex() {
	pdflatex -interaction=nonstopmode -output-directory=paper \
		paper/paper.tex >paper/told
	grep -a -E '^!|Missing character|undefined' paper/paper.log |
		grep -v 'rerun' || :
}

# Only the last run knows all references.
# shellcheck disable=SC2317
printed() { # DIRECTORY
	gather "$1"
	cat >paper/paper.tex <<'END'
\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[backend=biber,style=authoryear]{biblatex}
\addbibresource{all.bib}
\begin{document}
\nocite{*}
\hbadness=10000 \hfuzz=\maxdimen
\printbibliography
\end{document}
END
	latex >paper/first
	(cd paper && biber paper | grep -E 'WARN|ERROR')
	latex >paper/second
	latex
	pdftotext -raw paper/paper.pdf - | tr -d '\n ' >paper/text
	# shellcheck disable=SC2016 # $ and \ are words of the title
	for words in 'Bell,Book&CandleandSons(Aug.2026' \
		'AM-1:50%ofR&D_{x}costs$5#1~^\<b>,éa--b.' \
		'Verdict:partial;entry'; do
		grep -qF -e "$words" paper/text || {
			echo "not printed: $words"
			cat paper/text
		}
	done
}

# bibtex is silent of what it understands.
# shellcheck disable=SC2317
understood() { # DIRECTORY
	gather "$1"
	printf '%s\n' '\citation{*}' '\bibdata{all}' '\bibstyle{plain}' \
		>paper/plain.aux
	(
		cd paper || exit
		bibtex plain | grep -v -e '^This is' -e '^The ' -e '^Database'
	) || :
}

# shellcheck disable=SC2317
styled() { # DIRECTORY
	node "$readers/site_cited.mjs" "$npm" "$1" "$styles"
}

mkdir claims
cat >claims/all.yaml <<'END'
id: AM-1
claim: Four hours hold.
title: '50% of R&D_{x} costs $5 #1 ~ ^ \ <b>, é a--b'
published: 2026-08-01
---
id: AM-2.b_c
claim: Somebody and others win.
title: '\input{/etc/passwd} {{{ }'
published: 2026-08-01
---
id: AM-3
claim: Does "somebody" win?
published: 2026-08-01
END
cat >claims/vigil.yaml <<'END'
name: Bell, Book & Candle and Sons
site: {url: "https://example.org/a~b/%20c_d/&e$/"}
END
on 2026-08-01 sync
on 2026-08-02 mark AM-1 partial --note Less.
on 2026-09-10 site public

is_right biber valid public
is_right LaTeX printed public
is_right bibtex understood public
is_right styles styled public
is_wrong 'another style' 'sed -i s/Aug[.]/August/ claims/AM-2.b_c.html' \
	styled copy
is_wrong 'a month that is none' 'sed -i s/aug/august/ cite/AM-1.bib' valid copy
is_wrong 'an ampersand' 'sed -i "s/[\\\\]&/\\&/" cite/AM-1.bib' printed copy
is_wrong 'a command' 'sed -i "s/textbackslash/nosuchcommand/" cite/AM-1.bib' \
	printed copy
is_wrong 'a brace' 'sed -i "s/textbraceleft{}/{/" cite/AM-2.b_c.bib' \
	understood copy
exit "$status"
