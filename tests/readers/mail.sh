#!/bin/sh
# mail.sh - mail that vigil sends arrives as it was meant, through real mailers;
# what does not arrive is told; and each reader complains of mail that is wrong.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/mail.sh
#
# The mailers are msmtp and dma; what they deliver, on loopback, is read by
# Python's email package, mblaze, and postal-mime, which npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
postal=${NPM:?names where the packages of npm are}/node_modules/postal-mime/dist/esm/postal-mime.js
cd "$(dirname "$0")" || exit 2

scratch=$(mktemp -d) || exit 2
sink=
trap '[ -z "$sink" ] || kill "$sink"; rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
status=0
export VIGIL_TODAY=2026-11-02 VIGIL_REVIEWER=Tester
export XDG_CONFIG_HOME="$scratch/config"

complain() {
	echo "$*"
	status=1
}

# ---- where mail arrives ----

# The sink goes on for as long as somebody has its standard input.
start_sink() {
	mkdir "$scratch/in" "$scratch/dma"
	mkfifo "$scratch/told" "$scratch/hold"
	./mail_sink "$scratch/in" <"$scratch/hold" >"$scratch/told" &
	sink=$!
	exec 9>"$scratch/hold" 8<"$scratch/told"
	read -r port <&8 || exit 2
	printf '%s\n' 'account default' 'host 127.0.0.1' "port $port" \
		'from vigil@example.org' 'tls off' 'auth off' \
		>"$scratch/msmtprc"
	printf '%s\n' 'SMARTHOST 127.0.0.1' "PORT $port" \
		'MAILNAME sender.example.org' >"$scratch/dma/dma.conf"
	: >"$scratch/dma/auth.conf"
}

stop_sink() {
	exec 9>&-
	wait "$sink"
	sink=
}

# Waits for the next message, and sets what the sink tells of it.
arrives() { # FILE-AND-READERS
	# shellcheck disable=SC2016 # it is the inner shell's line
	told=$(timeout 20 sh -c 'read -r line && echo "$line"' <&8)
	[ "$told" = "$1" ] || complain "not $1 arrived, but: $told"
}

# ---- what is sent ----

name_mailer() {
	mkdir -p "$XDG_CONFIG_HOME/vigil"
	(umask 022; echo "sendmail: msmtp -C $scratch/msmtprc" \
		>"$XDG_CONFIG_HOME/vigil/config.yaml")
}

# The line of the id "From" would begin a message in an mbox, the name of the
# ledger stands alone on a line, and the owner would like others to read along.
make_ledger() {
	mkdir "$scratch/claims"
	cat >"$scratch/claims/vigil.yaml" <<END
name: .
url: https://example.org/?a=1&b=2
mail:
  to: refused@example.org
  from: vigil@example.org
END
	name_mailer
	cat >"$scratch/claims/all.yaml" <<END
id: AM-1
title: Commas, "quotes" & <b>tags</b> 'single', a=b =3D =?utf-8?Q?x?=
claim: One.
published: 2026-10-01
owner: "Zoë, \"Z\"\nBcc: eve <ann@example.org>"
article: {url: "https://example.org/ä?b=1&c=2"}
---
id: From
title: "two\nlines\n.\n--=_vigil\nBcc: eve@example.org"
claim: Two.
published: 2026-10-02
owner: ann@example.org
article: {url: "javascript:alert(1)"}
---
id: AM-3
title: 日本語 😀 👩‍👩‍👧 é שלום 長い題名長い題名長い題名長い題名長い題名長い題名長い題名長い題名
claim: Three.
published: 2026-10-03
owner: ann@example.org
---
id: AM-4
claim: Nobody takes this.
published: 2026-10-03
END
	"$vigil" -C "$scratch" sync >"$scratch/messages" || complain 'no sync'
	"$vigil" -C "$scratch" dissent AM-3 --from 'Eve <b>' \
		--note "$(printf '.\nFrom here\n--=_vigil--\n\n<script>é</script>')" \
		>"$scratch/messages" || complain 'no dissent'
	cat >"$scratch/expected" <<END
. <vigil@example.org>
Zoë, "Z" Bcc: eve <ann@example.org>
vigil: 3 due, 2 of them overdue: AM-1, From, AM-3
3 due, 2 of them overdue
. · Mon 2 Nov 2026 · 3 tracked

OVERDUE

AM-1  2 days overdue  + Holding  reviewed 1 Oct 2026
Commas, "quotes" & <b>tags</b> 'single', a=b =3D =?utf-8?Q?x?=

    One.

    Article:
      https://example.org/ä?b=1&c=2

    vigil mark AM-1 holding --note

From  1 day overdue  + Holding  reviewed 2 Oct 2026
two lines . --=_vigil Bcc: eve@example.org

    Two.

    Article:
      javascript:alert(1)

    vigil mark From holding --note

DUE TODAY

AM-3  due today  + Holding  reviewed 3 Oct 2026
日本語 😀 👩‍👩‍👧 é שלום
長い題名長い題名長い題名長い題名長い題名長い題名長い題名長い題名

    Three.

    Open dissent, Eve <b>, 2 Nov 2026:
      .
      From here
      --=_vigil--

      <script>é</script>

    vigil mark AM-3 holding --note

To review: run a line above where the ledger is, with \`holding\`,
\`partial\` or \`not-holding\`; \`--note\` opens your editor. \`vigil review\`
goes through all of them.

You get this mail as owner of these claims; what has not changed is
repeated once a week.

--$(printf ' ')
.
https://example.org/?a=1&b=2
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>vigil: 3 due, 2 of them overdue: AM-1, From, AM-3</title>
<style>
body{margin:0;padding:0}
body,.b{background:#fffefb;color:#1b1b19}
.b{margin:0 auto;padding:24px 16px}
h1,h3,.s{font-family:Palatino,"Palatino Linotype",Georgia,serif}
h1{font-size:26px;line-height:1.25;font-weight:bold;margin:0 0 4px}
h2{font-size:14px;margin:36px 0 0;padding:6px 0 0;border-top:3px double #d8d4ca}
h3{font-size:20px;line-height:1.3;margin:2px 0 6px}
p{margin:0 0 10px}
.c{padding:18px 0 12px;border-bottom:1px solid #d8d4ca}
.s{font-size:17px;line-height:1.45}
.m{font-size:13px;color:#5a5853}
.l{color:#9c2a1c}
.q{padding:0 0 0 12px;border-left:3px solid #d8d4ca}
.d{border-left-color:#9c2a1c}
.x{margin:0;padding:8px 10px;background:#f5f2ea}
code{font-family:Menlo,Consolas,monospace;font-size:13px}
.a{font-size:14px;line-height:24px}
.r{margin:0;padding:9px 0;border-bottom:1px solid #d8d4ca}
.f{margin:28px 0 0}
a{color:#1f4b7a}
@media (prefers-color-scheme:dark){body,.b{background:#171614;color:#e9e6df}h2,.c,.q,.r{border-color:#3d3b36}.m{color:#a9a59b}.l{color:#f09a8b}.d{border-left-color:#f09a8b}.x{background:#211f1c}a{color:#9cc3ee}}
</style>
</head>
<body>
<div class="b" role="main" style="max-width:600px;font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:15px;line-height:1.5;word-break:break-word">
<h1>3 due, 2 of them overdue</h1>
<p class="m">. · Mon 2 Nov 2026 · 3 tracked</p>
<h2>Overdue: 2</h2>
<div class="c">
<p class="m">AM-1</p>
<h3 dir="auto">Commas, &quot;quotes&quot; &amp; &lt;b&gt;tags&lt;/b&gt; &#39;single&#39;, a=b =3D =?utf-8?Q?x?=</h3>
<p class="s" dir="auto">One.</p>
<p><b class="l">2 days overdue</b> · <b>●&nbsp;Holding</b> · reviewed 1 Oct 2026</p>
<p class="a"><b class="m">Article</b><br><a href="https://example.org/ä?b=1&amp;c=2">https://example.org/ä?b=1&amp;c=2</a></p>
<p class="x"><code>vigil mark AM-1 holding --note</code></p>
</div>
<div class="c">
<p class="m">From</p>
<h3 dir="auto">two lines . --=_vigil Bcc: eve@example.org</h3>
<p class="s" dir="auto">Two.</p>
<p><b class="l">1 day overdue</b> · <b>●&nbsp;Holding</b> · reviewed 2 Oct 2026</p>
<p class="a"><b class="m">Article</b><br>javascript:alert(1)</p>
<p class="x"><code>vigil mark From holding --note</code></p>
</div>
<h2>Due today: 1</h2>
<div class="c">
<p class="m">AM-3</p>
<h3 dir="auto">日本語 😀 👩‍👩‍👧 é שלום 長い題名長い題名長い題名長い題名長い題名長い題名長い題名長い題名</h3>
<p class="s" dir="auto">Three.</p>
<p><b>due today</b> · <b>●&nbsp;Holding</b> · reviewed 3 Oct 2026</p>
<p class="q d"><b>Open dissent</b> · Eve &lt;b&gt;, 2 Nov 2026<br>. From here --=_vigil--  &lt;script&gt;é&lt;/script&gt;</p>
<p class="x"><code>vigil mark AM-3 holding --note</code></p>
</div>
<p class="f">To review: run a line above where the ledger is, with <code>holding</code>, <code>partial</code> or <code>not-holding</code>; <code>--note</code> opens your editor. <code>vigil review</code> goes through all of them.</p>
<p class="m f">You get this mail as owner of these claims; what has not changed is repeated once a week.</p>
<p class="m">.<br><a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a></p>
</div>
</body>
</html>
END
}

# ---- who reads it ----

read_by() { # READER FILE
	case $1 in
	postal) node ./mail_postal.mjs "$postal" "$2" ;;
	*) "./mail_$1" "$2" ;;
	esac >"$scratch/read" 2>"$scratch/messages" || return 1
	tr -d '\r' <"$scratch/read" >"$scratch/got"
}

reads_all() { # FILE
	for reader in python mblaze postal; do
		if ! read_by "$reader" "$1"; then
			complain "$reader: cannot read $1"
			cat "$scratch/messages"
		elif ! diff -u "$scratch/expected" "$scratch/got" \
			>"$scratch/difference"; then
			complain "$reader: reads something else"
			cat "$scratch/difference"
		fi
	done
}

# A reader complains where it fails, or where what it tells is something else.
complain_all() { # WHY, of a message on standard input
	cat >"$scratch/wrong.eml"
	for reader in python mblaze postal; do
		! read_by "$reader" "$scratch/wrong.eml" ||
			! cmp -s "$scratch/expected" "$scratch/got" ||
			complain "$reader: does not complain of $1"
	done
}

# ---- what comes of it ----

# Fails the test unless sending says just so.
sends() { # STATUS MESSAGES WORDS...
	wanted=$1 messages=$2
	shift 2
	"$vigil" -C "$scratch" mail --send "$@" >"$scratch/got" 2>&1
	ended=$?
	[ "$ended" -eq "$wanted" ] || complain "ended with $ended, not $wanted"
	printf '%s' "$messages" | sed "s,SCRATCH,$scratch," |
		diff - "$scratch/got" || complain "sending $* says that"
}

start_sink
make_ledger

refused='vigil mail: to refused@example.org: msmtp ended with status 65 (wrong data): msmtp: recipient address refused@example.org not accepted by the server msmtp: server message: 550 5.1.1 there is no such user here msmtp: could not send mail (account default from SCRATCH/msmtprc)
'
sends 1 "$refused"
arrives '1.eml ann@example.org'
reads_all "$scratch/in/1.eml"
sends 1 "$refused"
[ "$(echo "$scratch"/in/*)" = "$scratch/in/1.eml" ] ||
	complain 'it was sent twice'

# dma has one configuration, so it gets a file system with another.
rm "$XDG_CONFIG_HOME/vigil/config.yaml"
"$vigil" -C "$scratch" mark AM-4 holding >"$scratch/messages"
with_msmtp=$vigil
vigil=$scratch/with-dma
cat >"$vigil" <<END
#!/bin/sh
exec unshare --mount sh -c \\
	'mount --bind "$scratch/dma" /etc/dma && exec "$with_msmtp" "\$@"' \\
	vigil "\$@"
END
chmod +x "$vigil"
sends 0 '' --again
arrives '2.eml ann@example.org'
reads_all "$scratch/in/2.eml"
sends 0 '' --to '長い名前の長い名前の長い名前 <long@example.org>'
arrives '3.eml long@example.org'
vigil=$with_msmtp

good=$scratch/in/1.eml
head -c 1500 "$good" | complain_all 'a message that was cut'
sed 's/boundary="=_vigil"/boundary="=_other"/' "$good" |
	complain_all 'a boundary that never comes'
sed 's/=C3=AB/=C3/' "$good" | complain_all 'half a character in a header'
sed '/^Content-Type: text/,$s/=C3=A9/=C3/' "$good" |
	complain_all 'half a character in the text'
sed '/^Content-Transfer/d' "$good" | complain_all 'an encoding that is not named'
sed '/^=2E/d' "$good" | complain_all 'a line that is missing'

stop_sink
name_mailer
sends 1 "vigil mail: to a@example.org: msmtp ended with status 75 (failed for now): msmtp: cannot connect to 127.0.0.1, port $port: Connection refused msmtp: could not send mail (account default from SCRATCH/msmtprc)
" --to a@example.org
"$vigil" -C "$scratch" due --quiet >"$scratch/got" 2>&1
! grep -q 'did not go out' "$scratch/got" ||
	complain 'due tells of a mail to one that was asked for'
"$vigil" -C "$scratch" mail --send --again >"$scratch/got" 2>&1
"$vigil" -C "$scratch" due --quiet >"$scratch/got" 2>&1
grep -q 'did not go out: to [^ ]*@[^ ]*: msmtp' "$scratch/got" ||
	complain 'due does not tell that no mail went out'

exit "$status"
