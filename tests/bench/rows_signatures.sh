# rows_signatures.sh - many signed entries.
# shellcheck shell=sh disable=SC2016 # $program: see with_each
# shellcheck disable=SC2154,SC2034 # run.sh and table.sh set and use the rest

# One claim for each entry, all reviewed and signed by one command.
signatures_make() { # NUMBER
	signed=$scratch/signed
	mkdir -p "$signed/claims"
	ssh-keygen -q -t ed25519 -N '' -C '' -f "$scratch/key"
	printf 'Bench %s\n' "$(cat "$scratch/key.pub")" \
		>"$signed/claims/allowed_signers"
	seq "$1" | awk -v at="$signed/claims" '{
		file = at "/S-" $1 ".yaml"
		printf "id: S-%d\nclaim: The claim %d holds.\n", $1, $1 >file
		print "published: 2026-10-01" >file
		close(file)
	}'
	"$vigil" -C "$signed/claims" sync >"$scratch/output"
	# shellcheck disable=SC2046 # ids are words
	"$vigil" -C "$signed/claims" mark $(seq -f 'S-%.0f' "$1") holding \
		--by Bench --key "$scratch/key" >"$scratch/output"
}

# What stock tools would check: each text, and its signature, in files.
signatures_take_apart() {
	mkdir "$scratch/texts"
	cat "$signed"/claims/journal/*.jsonl | grep '"signature"' |
		awk -v at="$scratch/texts" '{
			text = line = $0
			sub(/,"signature":"[^"]*","hash":"[^"]*"}$/, "}", text)
			sub(/.*,"signature":"/, "", line)
			sub(/".*/, "", line)
			printf "%s", text >(at "/" NR)
			printf "-----BEGIN SSH SIGNATURE-----\n%s\n" \
				"-----END SSH SIGNATURE-----\n", line \
				>(at "/" NR ".sig")
			close(at "/" NR)
			close(at "/" NR ".sig")
		}'
	cat >"$scratch/bare.sh" <<END
for sig in "$scratch"/texts/*.sig; do
	ssh-keygen -Y verify -n vigil -s "\$sig" -I Bench \\
		-f "$signed/claims/allowed_signers" <"\${sig%.sig}" || exit 1
done
END
}

bench_signatures() {
	signatures_make "$signatures"
	signatures_take_apart
	how="-c 1"
	compare "first \`verify\`, $signatures signatures, by as many bare \`ssh-keygen\`" \
		1.2 'sh -c "rm -rf \"\$1/.vigil\"; \"\$0\" -C \"\$1\" verify" \
		"$program" "$signed/claims"' 'sh "$scratch/bare.sh"'
	how=
	rm -r "$scratch/signed" "$scratch/texts"
}
