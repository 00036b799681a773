/* test_forged.c - lines that somebody made, with the right hash, but not with
 * vigil; and files that were changed behind its back. */
#include "arena.h"
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_ledger.h"

/* Changes the lines of record files by a script of sed, and gives each the hash
 * that is its own. The store knows of none of it. */
static const char forge[] =
	"cat claims/journal/*%s* | sed '%s' | while IFS= read -r line; do "
	"line=${line%%,\\\"hash\\\":*}; "
	"printf '%%s,\"hash\":\"%%s\"}\\n' \"$line\" "
	"$(printf '%%s}' \"$line\" | sha256sum | cut -c 1-64); "
	"done >forged; %s mv forged claims/journal/forged.jsonl; "
	"rm -rf claims/.vigil";

#define REVIEW "vigil mark AM-1 partial --note Less."
#define RETIRED "vigil close AM-1 --as retired --note Old."
#define SUPERSEDED                                                             \
	"vigil close AM-1 --as superseded --by-claim AM-2 --note Better."
#define TO_COME                                                                \
	"its day, 2099-11-23, is to come: it is 2030-01-01T00:00:00Z by this " \
	"clock\n"

/* A command, what is changed in the line that it records, and what is told. */
static const struct {
	const char *command, *script, *told;
} forgeries[] = {
	{ REVIEW, "s/\"on\":\"2026/\"on\":\"2099/; s/-12-23/-12-24/",
		"review of 23 Nov 2099: " TO_COME },
	{ RETIRED, "s/\"on\":\"2026/\"on\":\"2099/",
		"close of 23 Nov 2099: " TO_COME },
	{ REVIEW, "s/\"recorded\":\"2030/\"recorded\":\"1999/",
		"review of 23 Nov 2026: its day, 2026-11-23, is after the time "
		"of recording, 1999-01-01T00:00:00Z\n" },
	{ REVIEW, "s/\"recorded\":\"2030/\"recorded\":\"2199/",
		"review of 23 Nov 2026: its time of recording, "
		"2199-01-01T00:00:00Z, is to come: it is 2030-01-01T00:00:00Z "
		"by this clock\n" },
	{ REVIEW, "s/\"on\":\"2026-11/\"on\":\"2026-09/",
		"review of 23 Sep 2026: its day is before that of publication, "
		"2026-10-01\n" },
	{ REVIEW, "s/\"by\":\"Tester\"/\"by\":\"\"/",
		"review of 23 Nov 2026: it says of nobody that they recorded "
		"it\n" },
	{ REVIEW, "s/\"note\":\"Less.\",//",
		"review of 23 Nov 2026: it has no note: Partial, Not holding "
		"and a changed verdict need one\n" },
	{ REVIEW, "s/\"note\":\"Less.\"/\"note\":\" \"/",
		"review of 23 Nov 2026: its note is empty\n" },
	{ SUPERSEDED, "s/\"successor\":\"AM-2\"/\"successor\":\"AM-1\"/",
		"close of 23 Nov 2026: the claim is superseded by itself\n" },
	{ REVIEW, "s/\"statement\":\"[0-9]/\"statement\":\"f/",
		"review of 23 Nov 2026: it is about another sentence than the "
		"one that stood when it was made\n" },
};

/* The line of one is what verify tells, and it ends with 4. */
static void is_told(struct scratch *scratch, const char *what)
{
	scratch_answers(scratch, "vigil verify; echo $? >status; ", 0,
		arena_printf(&scratch->arena, "%s", what), "");
}

static void what_breaks_a_rule_of_the_commands_is_told(void **state)
{
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "cp -r claims begun");
	for (i = 0; i < sizeof(forgeries) / sizeof(*forgeries); i++) {
		scratch_does(scratch, "rm -r claims; cp -r begun claims");
		scratch_does(scratch, forgeries[i].command);
		scratch_does(scratch,
			arena_printf(&scratch->arena, forge, "2026-11-23",
				forgeries[i].script,
				"rm claims/journal/2026-11-23*;"));
		scratch_answers(scratch, "vigil verify | sed '/^digest/d'", 0,
			arena_printf(&scratch->arena,
				"claims/journal/forged.jsonl:1:1: error: AM-1: "
				"the %s1 fault in 3 entries of 2 claims\n",
				forgeries[i].told),
			"");
		scratch_does(scratch,
			"vigil verify >said; test $? = 4; "
			"vigil undo AM-1 --by Eve; vigil verify");
	}
}
