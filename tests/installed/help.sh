#!/bin/sh
# help.sh - vigil help finds the installed manual, and each command in it.
#
# usage: VIGIL=PROGRAM tests/installed/help.sh
set -u
status=0

shown() {
	env -i PATH="$PATH" "$VIGIL" help "$1" 2>&1
}

for command in $("$VIGIL" _complete help '' | cut -f 1); do
	case "$(shown "$command" | head -n 1) " in
	"$command "*) ;;
	*)
		echo "help $command shows:"
		shown "$command"
		status=1
		;;
	esac
done
exit "$status"
