#!/bin/sh
# stamps.sh - the script of vigil(1) that has heads stamped, run as it is written
# against an authority made with openssl; and a signed tag of git.
#
# usage: VIGIL=PROGRAM tests/end/stamps.sh
set -u
: "${VIGIL:?names the program}"
manual=$(cd "$(dirname "$0")/../../src/manual" && pwd)/vigil.1
VIGIL_TODAY=2026-11-23 VIGIL_NOW=2030-01-01T00:00:00Z VIGIL_REVIEWER=Ann
export VIGIL_TODAY VIGIL_NOW VIGIL_REVIEWER
for program in openssl git ssh-keygen; do
	command -v "$program" >/dev/null || {
		echo "skip: there is no $program"
		exit 77
	}
done
. "${0%/*}/own_home"
cd "$scratch" || exit 2
mkdir bin
ln -s "$VIGIL" bin/vigil
PATH=$scratch/bin:$PATH
export PATH
status=0

complain() { # WORD...
	echo "$*"
	status=1
}

must() { # WORD...
	"$@" >said 2>&1 || {
		cat said
		complain "fails: $*"
	}
}

must_not() { # WORD...
	"$@" >said 2>&1 && complain "does not fail: $*"
}

# ---- an authority, and curl in its place ----

cat >tsa.conf <<'END'
[req]
distinguished_name = name
prompt = no
[name]
CN = An authority
[root]
basicConstraints = critical, CA:TRUE
[stamping]
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = one
[one]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
accuracy = secs:1
END

authority() {
	openssl req -x509 -newkey rsa:2048 -nodes -keyout root.key -out tsa.pem \
		-days 3650 -config tsa.conf -extensions root &&
		openssl req -newkey rsa:2048 -nodes -keyout tsa.key \
			-out tsa.csr -config tsa.conf &&
		openssl x509 -req -in tsa.csr -CA tsa.pem -CAkey root.key \
			-CAcreateserial -days 3650 -extfile tsa.conf \
			-extensions stamping -out tsa.crt &&
		echo 01 >serial
}

authority >said 2>&1 || {
	cat said
	exit 2
}
cat >bin/curl <<'END'
#!/bin/sh
while [ $# -gt 0 ]; do
	case $1 in
	--data-binary) query=${2#@} ;;
	-o) reply=$2 ;;
	esac
	shift
done
exec openssl ts -reply -queryfile "$query" -out "$reply" -config tsa.conf \
	-section tsa -section one -signer tsa.crt -inkey tsa.key 2>curl.said
END
chmod +x bin/curl

# ---- the script, as it is written ----

awk '
	/^# stamp.sh / { copying = 1; print "#!/bin/sh" }
	copying && /^\.Ed/ { exit }
	copying { gsub(/\\e/, "\\"); print }
' "$manual" >stamp.sh
[ -s stamp.sh ] || complain "vigil(1) has no stamp.sh"

git init -q -b main .
git config user.name Ann
git config user.email ann@example.org
mkdir claims
printf 'id: AM-1\nclaim: It holds.\npublished: 2026-10-01\n' >claims/AM-1.yaml
must vigil sync
git add claims
git commit -q -m 'A claim'

must sh stamp.sh
heads=$(echo claims/stamps/*.heads)
[ "$(echo claims/stamps/*)" = "$heads $heads.tsr" ] ||
	complain "there is more than a stamp: $(echo claims/stamps/*)"

# Nothing there is a claim.
cp claims/AM-1.yaml claims/stamps/copy.yaml
must vigil check
must vigil verify
rm claims/stamps/copy.yaml
git add claims
git commit -q -m 'A stamp'

# ---- what readers see of it ----

must vigil site --quiet public
grep -q 'href="stamps/' public/verify.html &&
	complain "stamps are linked that nobody named"
printf 'site:\n  stamps: stamps/\n' >claims/vigil.yaml
must vigil site --quiet public
for file in claims/stamps/*; do
	name=${file##*/}
	cmp "$file" "public/stamps/$name" || complain "$name differs"
	grep -q "<a href=\"stamps/$name\">$name</a>" public/verify.html ||
		complain "verify.html does not link $name"
done
(cd public && must sha256sum --quiet -c SHA256SUMS) || status=1
cp "$heads" claims/stamps/later.heads
must vigil site --quiet public
[ -f public/stamps/later.heads ] || complain "a new stamp is not published"
mv claims/stamps/later.heads 'claims/stamps/two words'
must_not vigil site --quiet public
rm claims/stamps/two*
must vigil site --quiet public
[ -f public/stamps/later.heads ] && complain "a stamp that is gone is kept"
rm claims/vigil.yaml

# ---- a signed tag ----

must ssh-keygen -q -t ed25519 -N '' -C '' -f key
printf 'ann@example.org %s\n' "$(cat key.pub)" >signers
git config gpg.format ssh
git config user.signingkey "$scratch/key.pub"
git config gpg.ssh.allowedSignersFile "$scratch/signers"
vigil verify --heads >tagged
must git tag -s -F tagged heads-2026-11-23
must git verify-tag heads-2026-11-23

# ---- ten merges later ----

for number in 1 2 3 4 5 6 7 8 9 10; do
	git checkout -q -b "side-$number" main
	VIGIL_NOW=2030-01-0${number%0}T0$((number % 9)):00:00Z
	if [ "$number" = 10 ]; then VIGIL_NOW=2030-01-09T20:00:00Z; fi
	must vigil mark AM-1 holding --by "Side $number"
	git add claims
	git commit -q -m "Side $number"
	git checkout -q main
	must vigil mark AM-1 holding --by "Main $number"
	git add claims
	git commit -q -m "Main $number"
	must git merge -q --no-edit "side-$number"
done
[ "$(cat claims/journal/*.jsonl | grep -c '"review"')" = 20 ] ||
	complain "there are not twenty reviews"
must vigil verify --against "$heads"
must vigil verify --against heads-2026-11-23
must openssl ts -verify -data "$heads" -in "$heads.tsr" -CAfile tsa.pem
git for-each-ref --format='%(contents)' refs/tags/heads-2026-11-23 >kept
must vigil verify --against kept
grep -q 'BEGIN SSH SIGNATURE' kept || complain "the tag is not signed"

# ---- what does not hold ----

sed 's/ [0-9a-f]/ 0/' "$heads" >other
must_not openssl ts -verify -data other -in "$heads.tsr" -CAfile tsa.pem
must_not vigil verify --against other
cp tsa.pem kept.pem
openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -out tsa.pem \
	-days 9 -config tsa.conf -extensions root 2>/dev/null
must_not sh stamp.sh
mv kept.pem tsa.pem
printf '#!/bin/sh\nexit 22\n' >bin/curl
must_not sh stamp.sh
[ "$(echo claims/stamps/*)" = "$heads $heads.tsr" ] ||
	complain "a stamp that failed was kept: $(echo claims/stamps/*)"

exit $status
