#!/bin/sh
# manual.sh - the manual has the commands, arguments and options that --help
# has, in the same order, with the same words for their values, and no other.
#
# usage: VIGIL=PROGRAM tests/end/manual.sh
set -u
vigil=${VIGIL:?names the program}
cd "$(dirname "$0")/../.." || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

commands() {
	"$vigil" --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'
}

# Writes what a help has, the arguments and each option with its value, a line
# each behind the command; the options of vigil itself are behind "vigil".
from_help() { # [COMMAND]
	"$vigil" "$@" --help | awk -v command="${1-vigil}" '
		/^usage: / && command != "vigil" {
			sub(/^usage: vigil [a-z]+/, "")
			is_usage = 1
		}
		/^$/ && is_usage {
			gsub(/ +/, " ", usage)
			gsub(/--[a-z-]+( [A-Z.]+([|][A-Z]+)*)?/, "", usage)
			gsub(/[^A-Z]+/, " ", usage)
			print command usage
			is_usage = 0
		}
		is_usage { usage = usage " " $0 }
		/^ +-/ {
			sub(/^ +/, "")
			sub(/  .*/, "")
			gsub(/[][]/, "")
			count = split($0, option, /, /)
			value = option[count] " "
			sub(/^[^ ]+ /, "", value)
			for (i = 1; i <= count; i++) {
				sub(/ .*/, "", option[i])
				print command, option[i], value
			}
		}
	'
}

# Writes the same of the manual, from the first line of each command and the
# list below it. A filter stands for the options under CHOOSING CLAIMS. What
# says an option with one of its choices (Fl ... Cm) is about that choice; words
# that stand as they are (Cm lost | restore) are no arguments.
from_manual() {
	awk '
		function end_option() {
			if (option)
				print command, option, value
			option = value = ""
		}
		function take_option(name) {
			end_option()
			option = "-" name
			is_operand = 0
		}
		function take_word(word) {
			if (option && !is_operand)
				value = value toupper(word)
			else if (word != "|" && word != "...")
				operands = operands toupper(word) " "
		}
		function read_line(first,  i) {
			operands = ""
			is_operand = 1
			for (i = first; i <= NF; i++) {
				if ($i == "Fl")
					take_option($++i)
				else if ($i == "Cm" && option)
					option = ""
				else if ($i == "Cm") {
					while ($(i + 2) == "|")
						i += 2
					i++
				}
				else if ($i ~ /^(Oo|Op)$/ && $(i + 1) == "Ar")
					continue
				else if ($i ~ /^(Oc|Op|Oo)$/ || $i $(i + 1) == "|Fl")
					is_operand = 1
				else if ($i != "Ar")
					take_word($i)
			}
			end_option()
		}

		{ gsub(/ ,( |$)/, " Oc ") }
		/^\.Sh / { section = $2; command = "vigil"; depth = 0 }
		/^\.Bl / { depth++ }
		/^\.El/ { depth-- }
		section == "COMMANDS" && depth == 1 && /^\.It Cm/ {
			command = $3
			if (/ Ar filter/)
				filtered = filtered " " command
			sub(/ Op Ar options$/, "")
			read_line(4)
			print command, operands
		}
		section == "COMMANDS" && depth == 1 && /^\.It/ && !/^\.It Cm/ {
			print command, "is broken off by", $0
		}
		section == "COMMANDS" && depth == 2 && /^\.It Fl/ ||
		section == "DESCRIPTION" && /^\.It Fl/ {
			read_line(2)
		}
		section == "CHOOSING" && /^\.It Fl/ {
			count = split(filtered, name, " ")
			for (j = 1; j <= count; j++) {
				command = name[j]
				read_line(2)
			}
		}
	' src/manual/vigil.1
}

# Writes the commands in the order of the manual.
in_order() {
	awk '
		/^\.Sh / { section = $2 }
		/^\.Bl / { depth++ }
		/^\.El/ { depth-- }
		section == "COMMANDS" && depth == 1 && /^\.It Cm/ { print $3 }
	' src/manual/vigil.1
}

{
	from_help
	for command in $(commands); do
		from_help "$command" | grep -v -e ' -h' -e ' --help'
	done
} | sed 's/ *$//' | sort -u >"$scratch/help"
from_manual | sed 's/ *$//' | sort -u >"$scratch/manual"
[ -s "$scratch/help" ] || exit 1
status=0
diff -u "$scratch/help" "$scratch/manual" || status=1
commands >"$scratch/help"
in_order | diff -u "$scratch/help" - || status=1
exit "$status"
