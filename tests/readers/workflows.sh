#!/bin/sh
# workflows.sh - the workflows of vigil hook ci do what they say, step by step,
# as the runners of the forges run them, each job in a clean clone.
#
# usage: VIGIL=PROGRAM tests/readers/workflows.sh
#
# The forge is a server on loopback that keeps what it is sent. Vigil is
# installed from a small repository that has the program, and once from all of
# its source. Nothing is installed on this machine.
set -u
vigil=${VIGIL:?names the program}
cd "$(dirname "$0")/../.." || exit 2

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

# What a runner has, and a machine that runs tests must not use.
mkdir "$scratch/bin" "$scratch/source" "$scratch/source/tests"
cat >"$scratch/bin/apt-get" <<'END'
#!/bin/sh
echo "$*" >>"$SCRATCH/apt-get"
END
cat >"$scratch/bin/sudo" <<'END'
#!/bin/sh
exec "$@"
END
echo '#!/bin/sh' >"$scratch/source/tests/require.sh"
cat >"$scratch/source/Makefile" <<'END'
all:
install:
	cp vigil "$(HOME)/bin/vigil"
END
cp "$vigil" "$scratch/source/vigil"
chmod +x "$scratch"/bin/* "$scratch/source/tests/require.sh"
export GIT_CONFIG_NOSYSTEM=1
(
	cd "$scratch/source" || exit
	git init -q -b main
	git add -f .
	git -c user.name=a -c user.email=a commit -qm vigil
) || exit 1

status=0
for forge in github gitlab forgejo; do
	"$vigil" hook ci "$forge" >"$scratch/$forge.yml" || status=1
	/usr/bin/python3 -B tests/readers/workflow_runner "$forge" \
		"$scratch/$forge.yml" "$scratch" "$PWD" || status=1
done
exit "$status"
