/* check_steps.c - how a reader checks a site, step by step. */
#include "check_steps.h"

#include <stddef.h>

const struct check_step check_steps[] = {
	{ "These files are those that were published",
		"Each file of this site is listed with its SHA-256.",
		"sha256sum -c --quiet SHA256SUMS\n" },
	{ "Each line carries the hash of itself",
		"A line that was changed has another hash than it says. This "
		"prints the lines that are wrong, and takes a while for a "
		"large record.",
		"while IFS= read -r line; do\n"
		"  said=${line##*'\"hash\":\"'}\n"
		"  own=$(printf '%s}' \"${line%',\"hash\":'*}\" | sha256sum)\n"
		"  [ \"${said%'\"}'}\" = \"${own%% *}\" ] || "
		"printf '%s\\n' \"$line\"\n"
		"done <record.jsonl | { ! grep .; }\n" },
	{ "No line between is missing",
		"Each line names the hashes of those before it. All that are "
		"named are there, and those that no other names are the heads.",
		"sed -n 's/^{\"claim\":\"\\([^\"]*\\)\".*\"hash\":"
		"\"\\([0-9a-f]*\\)\"}$/\\2 \\1/p' record.jsonl |\n"
		"  LC_ALL=C sort >entries.tmp\n"
		"sed -n 's/.*\"previous\":\\(.*\\),\"hash\":.*/\\1/p' "
		"record.jsonl |\n"
		"  sed 's/,\"signature\":.*//' | tr -c '0-9a-f\\n' '\\n' |\n"
		"  grep . | LC_ALL=C sort -u >previous.tmp\n"
		"LC_ALL=C join -v 2 entries.tmp previous.tmp | "
		"{ ! grep .; } &&\n"
		"LC_ALL=C join -v 1 entries.tmp previous.tmp |\n"
		"  sed 's/\\(.*\\) \\(.*\\)/\\2 \\1/' | LC_ALL=C sort | "
		"cmp - heads.txt\n" },
	{ NULL, NULL, NULL },
};
