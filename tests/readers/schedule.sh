#!/bin/sh
# schedule.sh - the line for cron that README and manual show, and the units for
# systemd that the manual shows, do what is said of them, as they are written.
#
# usage: VIGIL=PROGRAM tests/readers/schedule.sh
#
# As root: they name /usr/local/bin and /srv, so they run where these are others.
# The line is run by a real cron, at seven by a clock that was set; systemd
# itself needs a machine, so its units are verified, and their command is run.
set -u
vigil=${VIGIL:?names the program}
cd "$(dirname "$0")/../.." || exit 2
if [ "$(id -u)" -ne 0 ]; then
	echo 'this needs root, to have file systems of its own'
	exit 1
fi
if [ $# -eq 0 ]; then
	exec unshare --mount --pid --fork --mount-proc --kill-child \
		"tests/readers/${0##*/}" inside
fi

status=0
complain() {
	echo "$*"
	status=1
}

# ---- what is written ----

cron_line() { # DOCUMENT
	sed -n 's/^ *\(0 7 \* \* \* .*mail --send.*\)/\1/p' "$1"
}

unit() { # NAME
	awk -v name="# ~/.config/systemd/user/$1" '
		/^# ~\// || /^\.Ed/ { inside = $0 == name; next }
		inside' src/manual/vigil.1
}

line=$(cron_line README.md)
[ -n "$line" ] || complain 'README.md has no line for cron'
[ "$line" = "$(cron_line src/manual/vigil.1)" ] ||
	complain 'README and manual differ in the line for cron'
for name in vigil-mail.service vigil-mail.timer; do
	[ -n "$(unit "$name")" ] || complain "the manual has no $name"
done

# ---- a machine of its own ----

for place in /srv /usr/local/bin /run /var/spool/cron /dev/shm; do
	mount -t tmpfs none "$place" || exit 2
done
mkdir -p /srv/claims /srv/home/.config/systemd/user /run/user \
	/var/spool/cron/crontabs
chmod 700 /run/user
cp "$vigil" /usr/local/bin/vigil
mount -t tmpfs none /root || exit 2
mkfifo /srv/sent
cat >/srv/mailer <<'END'
#!/bin/sh
{
	sed -n '/^Subject:/p'
	env | grep -v ^_= | sort
} >/srv/sent
END
chmod +x /srv/mailer
mkdir -p /root/.config/vigil
echo 'sendmail: /srv/mailer' >/root/.config/vigil/config.yaml
chmod 644 /root/.config/vigil/config.yaml
cat >/srv/claims/vigil.yaml <<'END'
mail:
  to: desk@example.org
END
cat >/srv/claims/AM-1.yaml <<'END'
id: AM-1
claim: One.
published: 2020-01-01
END
vigil -C /srv sync >/dev/null || complain 'no sync'

# Each time is the first of its day.
forget() {
	rm -rf /srv/claims/.vigil
}

# Waits for the mailer to say what it was given.
mailed() {
	timeout 60 cat /srv/sent >/srv/got
	grep -q '^Subject: vigil: 1 overdue: AM-1$' /srv/got
}

# ---- cron ----

# cron mails what its jobs print: nobody should get that.
echo "$line" | crontab - || complain 'crontab refuses the line'
faketime -f '@2026-11-24 06:59:58' cron -f -L 15 2>/srv/messages &
mailed || complain 'cron: no mail'
sed 1d /srv/got | diff - /dev/fd/3 3<<'END' || complain 'another environment'
HOME=/root
LOGNAME=root
PATH=/usr/bin:/bin
PWD=/root
SHELL=/bin/sh
END

# ---- the same, without waiting for the hour ----

# Says what a command prints in such an environment, and its exit status.
said_by() { # COMMAND ENVIRONMENT...
	command=$1
	shift
	(cd / && env -i "$@" /bin/sh -c "$command" 2>&1)
	echo "ended with $?"
}

command=${line#0 7 \* \* \*  }
forget
mailed &
said_by "$command" HOME=/root LOGNAME=root PATH=/usr/bin:/bin SHELL=/bin/sh \
	>/srv/said
wait $! || complain 'the line: no mail'
[ "$(cat /srv/said)" = 'ended with 0' ] || complain "it says: $(cat /srv/said)"
said_by "$command" HOME=/root LOGNAME=root PATH=/usr/bin:/bin SHELL=/bin/sh \
	>/srv/said
[ "$(cat /srv/said)" = 'ended with 0' ] ||
	complain "the second time it says: $(cat /srv/said)"

# ---- systemd ----

verify() { # FILE...
	HOME=/srv/home XDG_RUNTIME_DIR=/run/user systemd-analyze --user verify "$@"
}

for name in vigil-mail.service vigil-mail.timer; do
	unit "$name" >"/srv/home/.config/systemd/user/$name"
done
verify /srv/home/.config/systemd/user/* || complain 'systemd refuses the units'
sed 's/07:00/7 in the morning/' /srv/home/.config/systemd/user/vigil-mail.timer \
	>/srv/vigil-mail.timer
! verify /srv/vigil-mail.timer 2>/dev/null ||
	complain 'systemd does not complain of a time that is none'

command=$(unit vigil-mail.service | sed -n s/^ExecStart=//p)
forget
mailed &
said_by "exec $command" HOME=/root LOGNAME=root USER=root SHELL=/bin/bash \
	PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin \
	XDG_RUNTIME_DIR=/run/user INVOCATION_ID=0 >/srv/said
wait $! || complain 'the service: no mail'
[ "$(cat /srv/said)" = 'ended with 0' ] || complain "it says: $(cat /srv/said)"

exit "$status"
