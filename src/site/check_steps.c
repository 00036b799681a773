/* check_steps.c - how a reader checks a site, step by step. */
#include "check_steps.h"

#include <stddef.h>

/* A line's hash is its last member, and a quotation mark within a text has a
 * backslash before it: so a member is found by its name alone. */
const struct check_step check_steps[] = {
	{ "These files are those that were published",
		"Each file of this site is listed with its SHA-256.",
		"test -s SHA256SUMS && sha256sum -c SHA256SUMS 2>&1 |\n"
		"  { ! grep -v ': OK$'; }\n" },
	{ "No page of a claim is beside them",
		"Each file of a claim is in that list.",
		"{ sed -n 's/^[0-9a-f]*  claims\\//claims\\//p' SHA256SUMS\n"
		"  find claims -type f; } | sort | uniq -u | { ! grep .; }\n" },
	{ "Each line carries the hash of itself",
		"A line that was changed has another hash than it says. Lines "
		"are hashed as files of a directory that goes away at the end. "
		"This prints the first ten that are wrong.",
		"dir=$(mktemp -d /dev/shm/check.XXXXXX 2>/dev/null || mktemp "
		"-d)\n"
		"split -a 4 -l 1000 record.jsonl \"$dir/lines.\"\n"
		"wrong=$(for part in \"$dir\"/lines.*; do\n"
		"  ([ -f \"$part\" ] && cd \"$dir\" && LC_ALL=C awk '{\n"
		"    file = sprintf(\"%03d\", NR - 1); ORS = \"\"\n"
		"    print substr($0, 1, length($0) - 75) \"}\" >file; "
		"close(file)\n"
		"  }' \"$part\" && sha256sum ?\?\? | head -n \"$(wc -l "
		"<\"$part\")\")\n"
		"done | paste -d ' ' - record.jsonl |\n"
		"  awk '$1 != substr($0, length($0) - 65, 64) || !/\"}$/' |\n"
		"  cut -c 71- | head)\n"
		"rm -r \"$dir\"\n"
		"printf '%s' \"$wrong\" | { ! grep .; }\n" },
	{ "No line between is missing",
		"Each line names the hashes of those before it. All that are "
		"named are there, and those that no other names are the heads. "
		"(Lines without a \"v\" may name a draft that nobody signed "
		"off.)",
		"awk '{\n"
		"  hash = substr($0, length($0) - 65, 64)\n"
		"  id = substr($0, 11); sub(/\".*/, \"\", id); ids[hash] = id\n"
		"  if (!match($0, /,\"previous\":[\"[][^]:]*/)) next\n"
		"  list = substr($0, RSTART + 12, RLENGTH - 12)\n"
		"  sub(/,\"(signature|hash)\"$/, \"\", list)\n"
		"  gsub(/[^0-9a-f]+/, \" \", list)\n"
		"  n = split(list, names, \" \")\n"
		"  for (i = 1; i <= n; i++) named[names[i]] = "
		"/^.\"claim\":[^:]*"
		",\"v\":/\n"
		"} END {\n"
		"  for (hash in ids) if (!(hash in named)) "
		"print ids[hash], hash\n"
		"  for (hash in named) if (named[hash] && !(hash in ids)) "
		"print \"missing\", hash\n"
		"}' record.jsonl | LC_ALL=C sort | cmp - heads.txt\n" },
	{ "The digest stands for all heads, and they for the whole record",
		"Keep it, or the list of heads: as long as the heads that you "
		"have kept are in the record, nothing before them was changed, "
		"taken out or put in. This prints the digest, which stands on "
		"this page and in facts.json.",
		"digest=$(wc -l <heads.txt | tr -d ' ')-$(sha256sum "
		"<heads.txt | cut -c 1-64)\n"
		"echo \"$digest\"\n"
		"grep -q \"\\\"digest\\\":\\\"$digest\\\"\" facts.json &&\n"
		"  grep -q \"<code>$digest</code>\" verify.html\n" },
	{ "The lines of each claim are those of the record",
		"A claim has its lines beside its page as well.",
		"{ cat record.jsonl; find claims -name '*.jsonl' -exec cat {} "
		"+; } |\n"
		"  LC_ALL=C sort | uniq -c | { ! grep -v '^ *2 '; }\n" },
	{ "The words of a claim are those that were judged",
		"Each review names the SHA-256 of the sentence that it judged, "
		"as statement. It is that of the words that each claim has "
		"today, and one that the record names. This prints the first "
		"ten claims of which that is not so.",
		"dir=$(mktemp -d /dev/shm/check.XXXXXX 2>/dev/null || mktemp "
		"-d)\n"
		": >\"$dir/said\"\n"
		"grep '^{\"id\":' facts.json | split -a 4 -l 1000 - "
		"\"$dir/claims.\"\n"
		"for part in \"$dir\"/claims.*; do\n"
		"  ([ -f \"$part\" ] && cd \"$dir\" && LC_ALL=C awk '\n"
		"    function hex(digits,  n, i) {\n"
		"      for (i = 1; i <= 4; i++)\n"
		"        n = n * 16 + index(\"123456789abcdef\", "
		"substr(digits, i, 1))\n"
		"      return n\n"
		"    }\n"
		"    function next_bytes(n, left) {\n"
		"      return (left > 1 ? next_bytes(int(n / 64), left - 1) : "
		"\"\") \\\n"
		"        sprintf(\"%c\", 128 + n % 64)\n"
		"    }\n"
		"    function character(n) {\n"
		"      if (n < 128) return sprintf(\"%c\", n)\n"
		"      if (n < 2048) return sprintf(\"%c\", 192 + int(n / 64)) "
		"next_bytes(n, 1)\n"
		"      if (n < 65536) return sprintf(\"%c\", 224 + int(n / "
		"4096)) next_bytes(n, 2)\n"
		"      return sprintf(\"%c\", 240 + int(n / 262144)) "
		"next_bytes(n, 3)\n"
		"    }\n"
		"    function text(json,  done, at, sign, n) {\n"
		"      while (at = index(json, \"\\\\\")) {\n"
		"        done = done substr(json, 1, at - 1)\n"
		"        sign = substr(json, at + 1, 1); json = substr(json, "
		"at + 2)\n"
		"        if (sign == \"u\") {\n"
		"          n = hex(json); json = substr(json, 5)\n"
		"          if (n >= 55296 && n < 56320) {\n"
		"            n = (n - 55232) * 1024 + hex(substr(json, 3)) - "
		"56320\n"
		"            json = substr(json, 7)\n"
		"          }\n"
		"          sign = character(n)\n"
		"        }\n"
		"        done = done sign\n"
		"      }\n"
		"      return done json\n"
		"    }\n"
		"    {\n"
		"      id = substr($0, 8); sub(/\".*/, \"\", id)\n"
		"      words = $0; sub(/^{\"id\":\"[^\"]*\",\"claim\":\"/, "
		"\"\", words)\n"
		"      sub(/\",\"article_url\":.*/, \"\", words)\n"
		"      match($0, /,\"statement\":\"[0-9a-f]*\",\"entry\":/)\n"
		"      ORS = \"\"; print id \" \" substr($0, RSTART + 14, 64) "
		"\"\\n\" >>\"said\"\n"
		"      file = sprintf(\"%03d\", NR - 1); print text(words) "
		">file; close(file)\n"
		"    }' \"$part\" && sha256sum ?\?\? | head -n \"$(wc -l "
		"<\"$part\")\")\n"
		"done >\"$dir/sums\"\n"
		"wrong=$(paste -d ' ' \"$dir/sums\" \"$dir/said\" | awk '\n"
		"  /^{/ {\n"
		"    if (!match($0, /,\"statement\":\"[0-9a-f]*\"/)) next\n"
		"    statement = substr($0, RSTART + 14, 64)\n"
		"    id = substr($0, 11); sub(/\".*/, \"\", id); named[id, "
		"statement]; next\n"
		"  }\n"
		"  $1 != $4 || !(($3, $4) in named) { print $3 }' record.jsonl "
		"- | head)\n"
		"rm -r \"$dir\"\n"
		"printf '%s' \"$wrong\" | { ! grep .; }\n" },
	{ "Each claim is told in the same way everywhere",
		"What a claim has as a file of its own is what facts.json says "
		"of it.",
		"{ sed -n '/^{\"id\":/{s/,$//;p;}' facts.json\n"
		"  find claims -name '*.json' -exec sed "
		"'s/^{\"schema\":1,/{/' {} +; } |\n"
		"  LC_ALL=C sort | uniq -c | { ! grep -v '^ *2 '; }\n" },
	{ "Each verdict is that of a line",
		"What facts.json says to have brought a verdict is a line of "
		"the record, a review has the verdict of its line, and a claim "
		"that of the last one.",
		"awk 'function verdict(text) {\n"
		"  if (!sub(/.*,\"verdict\":\"/, \"\", text)) return \"\"\n"
		"  sub(/\".*/, \"\", text); return text\n"
		"}\n"
		"FILENAME == \"record.jsonl\" {\n"
		"  said[substr($0, length($0) - 65, 64)] = verdict($0); next\n"
		"}\n"
		"/^{\"id\":/ {\n"
		"  now = $0; sub(/,\"verdict_history\":.*/, \"\", now)\n"
		"  list = substr($0, length(now) + 1)\n"
		"  sub(/\\],\"title\":.*/, \"\", list)\n"
		"  n = split(list, parts, /,\"hash\":\"/)\n"
		"  for (i = 1; i < n; i++) {\n"
		"    hash = substr(parts[i + 1], 1, 64)\n"
		"    if (!(hash in said) || parts[i] ~ "
		"/,\"kind\":\"review\",/ && \\\n"
		"        verdict(parts[i]) != said[hash]) print\n"
		"  }\n"
		"  if (verdict(now) != verdict(parts[n - 1])) print\n"
		"}' record.jsonl facts.json | { ! grep .; }\n" },
	{ NULL, NULL, NULL },
};
