#!/usr/bin/env zsh
# completion.sh - presses the tab key in bash, zsh and fish.
#
# usage: PREFIX=DIR tests/installed/completion.sh
#
# Each shell finds its file below PREFIX as it finds those of others. A line is
# typed, with a tab behind it; the shell then says what words it has become.
zmodload zsh/zpty
setopt err_return

# A shell that never answers, as behind an open quote, ends the test.
[[ -n $LIMITED ]] || LIMITED=1 exec timeout 60 $0

scratch=$(mktemp -d)
trap 'rm -rf $scratch' EXIT
cd $scratch
mkdir home home/claims
cat >home/claims/a.yaml <<'END'
id: AM-162
claim: One.
topic: "Bob's \"odd\" $(touch pwned) `touch pwned`; touch pwned"
owner: Ann Lee <ann@example.org>
tags: [area:files, $HOME]
---
id: ZZ-1
claim: Two.
topic: price of things
---
id: ZZ-2
claim: Three.
END
cd home

environment=(TERM=dumb HOME=$PWD PATH=$PREFIX/bin:$PATH LC_ALL=C.UTF-8
	XDG_DATA_DIRS=$PREFIX/share VIGIL_TODAY=2026-11-23)
# A topic; as words on a command line it would run something.
odd='Bob'\''s "odd" $(touch pwned) `touch pwned`; touch pwned'
failed=0

# What is typed, and the words that it becomes.
lines=(
	'vigil li' '<list>'
	'vigil --no-pager sho' '<--no-pager><show>'
	'vigil show AM' '<show><AM-162>'
	'vigil show am' '<show><AM-162>'
	'vigil show ZZ' '<show><ZZ->'
	'vigil -C claims show A' '<-C><claims><show><AM-162>'
	'vigil -C ~/claims show A' "<-C><$PWD/claims><show><AM-162>"
	'vigil mark AM-162 p' '<mark><AM-162><partial>'
	'vigil mark AM-162 partial --ne' '<mark><AM-162><partial><--next>'
	'vigil mark AM-162 --next tom' '<mark><AM-162><--next><tomorrow>'
	'vigil list --state se' '<list><--state><settled>'
	'vigil list --topic pr' '<list><--topic><price of things>'
	'vigil list --topic price\ o' '<list><--topic><price of things>'
	'vigil list --topic "pr' '<list><--topic><price of things>'
	"vigil list --topic 'pr" '<list><--topic><price of things>'
	'vigil list --topic=pr' '<list><--topic=price of things>'
	'vigil list --topic B' "<list><--topic><$odd>"
	'vigil list --topic "B' "<list><--topic><$odd>"
	'vigil list --owner A' '<list><--owner><Ann Lee <ann@example.org>>'
	'vigil list --tag a' '<list><--tag><area:files>'
	'vigil list --tag area:f' '<list><--tag><area:files>'
	'vigil list --tag=area:f' '<list><--tag=area:files>'
	'vigil list --tag \$' '<list><--tag><$HOME>'
	'vigil check ./claims/a' '<check><./claims/a.yaml>'
)

check() { # SHELL LINE WANTED GOT
	[[ $4 == "$3" ]] && return
	print -r -- "$1: $2 becomes $4, not $3"
	failed=$((failed + 1))
}

# ---- shells with a terminal ----

start() { # COMMAND...
	zpty shell env -i $environment "$@"
}

type() { # KEYS
	zpty -w -n shell "$1"
}

# What ends a command is not in the command as it is typed.
hear() { # WORD
	zpty -r shell heard "*$1*"
}

# The line becomes the words of a printf.
press_tab() { # LINE
	type "$1"$'\t\x01'"printf '<%s>' "$'\x05'$' ; echo E""ND\n'
	hear END
	heard=${${heard%END*}##*$'\n'}
	heard=${heard#*<vigil>}
}

press_tab_and_kill() { # LINE
	type "$1"$'\t\x15'$'echo E""ND\n'
	hear END
}

check_lines() { # SHELL
	local line wanted

	for line wanted in $lines; do
		press_tab $line
		check $1 $line $wanted $heard
	done
	press_tab_and_kill 'vigil list --topic $(touch pwned) '
	press_tab_and_kill 'vigil list --topic `touch pwned`'
	zpty -d shell
}

start bash --norc --noprofile -i
type $'. /usr/share/bash-completion/bash_completion\n'
type $'bind "set enable-bracketed-paste off"; echo REA""DY\n'
hear READY
check_lines bash

# Of itself zsh runs what stands in backquotes, before it asks what completes.
start zsh -f -i
type "fpath=($PREFIX/share/zsh/site-functions \$fpath)"$'\n'
type $'unset zle_bracketed_paste; bindkey -e; bindkey "^I" complete-word\n'
type $'autoload -U compinit; compinit -u -D; echo REA""DY\n'
hear READY
check_lines zsh

# ---- fish ----

check_fish() { # LINE WANTED
	local got=$(env -i $environment fish -c 'complete -C $argv' -- $1)

	check fish $1 $2 $got
}

check_fish 'vigil show am' $'AM-162\tOne.'
check_fish 'vigil mark AM-162 p' 'partial'
check_fish 'vigil mark AM-162 --next tom' $'tomorrow\t24 Nov 2026'
check_fish 'vigil mark AM-162 --ne' $'--next\tthe day of the next review, such as +30d'
check_fish 'vigil list --topic pr' 'price of things'
check_fish 'vigil list --topic price\ o' 'price of things'
check_fish 'vigil list --topic "pr' 'price of things'
check_fish 'vigil list --topic=pr' '--topic=price of things'
check_fish 'vigil list --topic B' $odd
check_fish 'vigil -C ~/claims show A' $'AM-162\tOne.'
check_fish 'vigil check ./claims/a' './claims/a.yaml'
check_fish 'vigil list --topic (touch pwned) ' $'AM-162\tOne.\nZZ-1\tTwo.\nZZ-2\tThree.'

[[ ! -e pwned ]] || { print 'something was run'; failed=$((failed + 1)); }
[[ ! -e claims/.vigil ]] || { print '.vigil was made'; failed=$((failed + 1)); }
exit $((failed > 0))
