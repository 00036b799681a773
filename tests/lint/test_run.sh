#!/bin/sh
# test_run.sh - run.sh keeps from tests what a parent has set, ends those that
# hang, and says what failed and what was skipped.
#
# usage: LAUNCH=PROGRAM tests/lint/test_run.sh
set -u
: "${LAUNCH:?names the program}"
LAUNCH=$(cd "$(dirname "$LAUNCH")" && pwd)/${LAUNCH##*/}
export LAUNCH
run=$(cd "$(dirname "$0")/.." && pwd)/run.sh
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
status=0

# Each line is something that a parent may have set.
mkdir tests
cat >tests/probe.sh <<'END_PROBE'
#!/bin/sh
status=0
complain() {
	echo "$1"
	status=1
}
for signal in INT PIPE TERM ALRM; do
	sh -c "kill -s $signal \$\$; :" && complain "$signal is ignored"
done
[ "$(umask)" = 0022 ] || complain "umask is $(umask)"
# shellcheck disable=SC3045
[ "$(ulimit -Sn)" -gt 16 ] || complain "$(ulimit -Sn) files may be open"
for name in VISUAL VIGIL_TODAY XDG_CONFIG_HOME GIT_DIR LANG; do
	! env | grep "^$name=" || status=1
done
[ "$LC_ALL" = C ] || complain "LC_ALL is $LC_ALL"
[ -e /dev/fd/0 ] || complain 'no standard input'
exit $status
END_PROBE
cat >tests/test_cmocka <<'END_PROGRAM'
#!/bin/sh
echo '[==========] Running 3 test(s).'
echo '[ RUN      ] one'
echo '[       OK ] one'
echo '[ RUN      ] two'
echo 'skip: no gold'
echo '[  SKIPPED ] two'
echo '[ RUN      ] three'
echo 'three is four'
echo '[  FAILED  ] three'
echo '[==========] 3 test(s) run.'
echo '[  PASSED  ] 1 test(s).'
echo '[  SKIPPED ] 1 test(s), listed below:'
echo '[  SKIPPED ] two'
echo '[  FAILED  ] 1 test(s), listed below:'
echo '[  FAILED  ] three'
exit 1
END_PROGRAM
printf '#!/bin/sh\necho "skip: no silver"\nexit 77\n' >tests/poor.sh
chmod +x tests/*

says() { # LINE
	grep -qxF -- "$1" said && return
	echo "run.sh does not say: $1"
	sed 's/^/    /' said
	status=1
}

(
	trap '' INT PIPE TERM ALRM
	umask 077
	# shellcheck disable=SC3045 # where there is none, nothing is lost
	ulimit -Sn 16
	VISUAL=false VIGIL_TODAY=1999-01-01 XDG_CONFIG_HOME=/nowhere \
		GIT_DIR=/nowhere LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 \
		"$run" tests/probe.sh <&- 2>&1
) >said
says 'probe.sh: 1 passed'
says '1 passed, 0 failed'

"$run" tests/test_cmocka >said 2>&1 && status=1
says 'test_cmocka: 1 passed, 1 FAILED, 1 skipped'
says '    three is four'
says 'skipped: test_cmocka: two: no gold'
says '1 passed, 1 failed'

"$run" tests/poor.sh >said 2>&1 || status=1
says 'poor.sh: 0 passed, 1 skipped'
says 'skipped: poor.sh: no silver'
says '0 passed, 0 failed'

"$LAUNCH" 1 sleep 1000 >said 2>&1
[ $? -eq 124 ] || status=1
says 'sleep: ended after 1 seconds'
exit $status
