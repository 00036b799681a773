#!/bin/sh
# channels.sh - the lines of the manual that post what is due to a chat, to ntfy
# and into an issue do what is said of them, as they are written there.
#
# usage: VIGIL=PROGRAM tests/readers/channels.sh
#
# What they post goes to a server on loopback, which keeps it.
set -u
vigil=${VIGIL:?names the program}
cd "$(dirname "$0")/../.." || exit 2

scratch=$(mktemp -d) || exit 2
server=
trap 'rm -rf "$scratch"; [ -z "$server" ] || kill "$server"' EXIT
trap 'exit 1' HUP INT TERM
status=0

complain() {
	echo "$*"
	status=1
}

# ---- what is written ----

# Prints a display of the manual whose first line is `# NAME`.
recipe() { # NAME
	awk -v name="# $1" '
		/^# / { inside = $0 == name; next }
		/^\.Ed/ { inside = 0 }
		inside' src/manual/vigil.1 |
		sed "s/\\\\(aq/'/g; s/\\\\e/\\\\/g"
}

# Prints the commands of a workflow, which stand last in it.
commands_of() {
	sed -n '/^ *run: |$/,$ { s/^          //p; }'
}

recipe chat >"$scratch/chat"
recipe ntfy >"$scratch/ntfy"
recipe .github/workflows/due.yml >"$scratch/due.yml"
commands_of <"$scratch/due.yml" >"$scratch/issue"

# ---- who is posted to ----

cat >"$scratch/server.py" <<'END'
import http.server
import sys


class Keeper(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with open(sys.argv[1] + "/body", "wb") as file:
            file.write(body)
        with open(sys.argv[1] + "/head", "w") as file:
            print(self.path, file=file)
            for name in "Content-Type", "Title", "Markdown", "Authorization":
                if name in self.headers:
                    print(name + ": " + self.headers[name], file=file)
        self.send_response(404 if self.path == "/gone" else 200)
        self.end_headers()

    def log_message(self, *words):
        pass


keeper = http.server.HTTPServer(("127.0.0.1", 0), Keeper)
print(keeper.server_address[1], flush=True)
keeper.serve_forever()
END
mkfifo "$scratch/port"
python3 "$scratch/server.py" "$scratch" >"$scratch/port" &
server=$!
read -r port <"$scratch/port" || exit 2
to=http://127.0.0.1:$port

# ---- posting ----

mkdir "$scratch/bin" "$scratch/claims"
ln -s "$vigil" "$scratch/bin/vigil"
cat >"$scratch/claims/AM-1.yaml" <<'END'
id: AM-1
claim: "\"One\" & <two>, @ann."
published: 2026-09-01
END

# As a workflow runs them: the first command that fails is the last.
run() { # SCRIPT DAY NAME=VALUE...
	script=$1
	day=$2
	shift 2
	rm -f "$scratch/body" "$scratch/head"
	(cd "$scratch" && env -i PATH="$scratch/bin:$PATH" HOME="$scratch" \
		VIGIL_TODAY="$day" no_proxy=127.0.0.1 "$@" \
		sh -e "$script" >said 2>&1)
}

is() { # WHAT FILE; what it should hold comes in
	diff - "$scratch/$2" || complain "$1"
}

vigil_due() {
	(cd "$scratch" && VIGIL_TODAY=2026-11-23 "$vigil" due --quiet \
		--format markdown)
}

"$vigil" -C "$scratch" --today 2026-11-23 sync >"$scratch/said" ||
	complain 'no sync'
vigil_due >"$scratch/due"
[ -s "$scratch/due" ] || complain 'nothing is due'

run chat 2026-11-23 WEBHOOK="$to/hook" || complain "chat: $(cat "$scratch/said")"
is 'chat: another head' head <<END
/hook
Content-Type: application/json
END
jq -r .text "$scratch/body" | diff "$scratch/due" - ||
	complain 'chat: another text'

run ntfy 2026-11-23 NTFY="$to/topic" || complain "ntfy: $(cat "$scratch/said")"
is 'ntfy: another head' head <<END
/topic
Content-Type: application/x-www-form-urlencoded
Title: vigil
Markdown: yes
END
is 'ntfy: another text' body <"$scratch/due"

run issue 2026-11-23 TOKEN=secret GITHUB_API_URL="$to/api" \
	GITHUB_REPOSITORY=ann/claims || complain "issue: $(cat "$scratch/said")"
is 'issue: another head' head <<END
/api/repos/ann/claims/issues
Content-Type: application/json
Authorization: Bearer secret
END
jq -r .title "$scratch/body" | grep -qx 'Reviews due' ||
	complain 'issue: another title'
jq -j .body "$scratch/body" | diff "$scratch/due" - ||
	complain 'issue: another text'

# ---- nothing is due, and nobody takes it ----

for recipe in chat ntfy issue; do
	run $recipe 2026-09-02 WEBHOOK="$to" NTFY="$to" TOKEN=secret \
		GITHUB_API_URL="$to" GITHUB_REPOSITORY=x ||
		complain "$recipe: $(cat "$scratch/said")"
	[ ! -e "$scratch/head" ] || complain "$recipe: posts, and nothing is due"
done
run chat 2026-11-23 WEBHOOK="$to/gone" && complain 'chat: lost, and no word'

exit $status
