/* test_new_options.c - vigil new writes a whole claim without an editor. */
#include "arena.h"
#include "scratch.h"

#define USAGE_LINE                                                             \
	"usage: vigil new ID | PREFIX [--claim TEXT]; `vigil new --help` "     \
	"tells more\n"
#define DRAFT(id)                                                              \
	"next: vigil edit " id                                                 \
	"; it is a draft until it has a `published:` day\n"
#define SYNC "next: vigil sync, which records it\n"

static void a_claim_is_published_with_one_command(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_answers(*state,
		"vigil new AM-7 --title 'Prices' --claim 'Prices fall.' "
		"--topic tools --tag cheap --tag 'by the year' "
		"--owner 'Ann <ann@example.org>' --published today "
		"--resolves 2026-12-31 --source https://example.org/a",
		0, "claims/AM-7.yaml\n", SYNC);
	scratch_says(*state, "grep -v '^#' claims/AM-7.yaml",
		"id: AM-7\n"
		"claim: Prices fall.\n"
		"title: Prices\n"
		"topic: tools\n"
		"tags:\n"
		"  - cheap\n"
		"  - by the year\n"
		"owner: Ann <ann@example.org>\n"
		"\n"
		"published: 2026-11-23\n"
		"resolves: 2026-12-31\n"
		"sources:\n"
		"  - https://example.org/a\n");
	scratch_says(*state, "vigil check 2>&1 | tail -n 1",
		"1 file, 1 claim: 0 errors, 1 warning\n");
	scratch_does(*state, "vigil sync");
	scratch_says(*state, "vigil list --topic tools",
		"AM-7  + Holding  23 Nov 2026  23 Dec 2026  +30d  Prices\n");
}

static void a_source_may_be_a_title(void **state)
{
	scratch_does(*state,
		"mkdir claims; vigil new AM-7 --claim 'Prices fall.' --source "
		"'Interview: Dora Doubt' --source prices.csv --source "
		"'The price book, 2nd edition' 2>told");
	scratch_says(*state, "sed -n '/^sources/,/^#/p' claims/AM-7.yaml",
		"sources:\n"
		"  - title: \"Interview: Dora Doubt\"\n"
		"  - prices.csv\n"
		"  - title: The price book, 2nd edition\n"
		"#triggers:\n");
	scratch_does(*state, "vigil check");
}

static void several_may_own_a_claim(void **state)
{
	scratch_does(*state,
		"mkdir claims; vigil new AM-7 --claim 'Prices fall.' --owner "
		"'Ann <ann@example.org>' --owner Bo 2>told");
	scratch_says(*state, "sed -n '/^owner/,/^$/p' claims/AM-7.yaml",
		"owner:\n  - Ann <ann@example.org>\n  - Bo\n\n");
	scratch_says(*state, "vigil list --owner bo --format plain | cut -f 1",
		"AM-7\n");
}

static void any_text_is_read_back_as_it_was_typed(void **state)
{
	static const char *const texts[] = { "Fuel: it # rises \"so\".", "null",
		"- a list", "{a: b}", "a \\ b", "100 %", "*x", "Größe: 3",
		"ends with:", "@here", "~", "2026-08-20", "?" };
	struct scratch *scratch = *state;
	size_t i;

	scratch_does(scratch, "mkdir claims");
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		scratch_answers(scratch,
			arena_printf(&scratch->arena,
				"vigil new T --claim x --title '%s' "
				"2>&1 >out; vigil list T- --format plain | "
				"tail -n 1 | cut -f 11",
				texts[i]),
			0,
			arena_printf(&scratch->arena, DRAFT("T-%03zu") "%s\n",
				i + 1, texts[i]),
			"");
	}
}

static void what_comes_next_depends_on_the_day(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_answers(*state, "vigil new AM --claim One.", 0,
		"claims/AM-001.yaml\n", DRAFT("AM-001"));
	scratch_answers(*state, "vigil new AM --claim Two. --published +7d", 0,
		"claims/AM-002.yaml\n",
		"next: vigil sync, on 30 Nov 2026; it is a draft until then\n");
	scratch_answers(*state,
		"vigil new AM --claim Three. --published yesterday", 0,
		"claims/AM-003.yaml\n", SYNC);
}

static void what_a_file_cannot_have_is_refused_and_none_is_written(void **state)
{
	scratch_does(*state, "mkdir claims");
	scratch_refuses(*state, "vigil new AM --claim ''", 2,
		"vigil new: --claim: should be text, without control "
		"characters\n" USAGE_LINE);
	scratch_refuses(*state,
		"vigil new AM --claim x --title \"$(printf 'a\\033b')\"", 2,
		"vigil new: --title: should be text, without control "
		"characters\n" USAGE_LINE);
	scratch_refuses(*state, "vigil new AM --claim x --tag ''", 2,
		"vigil new: --tag: should be text, without control "
		"characters\n" USAGE_LINE);
	scratch_refuses(*state, "vigil new AM --claim x --published soon", 2,
		"vigil new: --published soon: not a date; write 2026-08-20, "
		"today, monday, \"last friday\", 3w, +30d, \"2 weeks ago\" or "
		"eom\n" USAGE_LINE);
	scratch_refuses(*state, "vigil new AM --published today", 2,
		"vigil new: --published: there is no terminal to open the "
		"editor on; give the sentence too, with --claim\n" USAGE_LINE);
	scratch_says(*state, "ls -A claims | grep -v .vigil; :", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_claim_is_published_with_one_command),
		scratch_test(a_source_may_be_a_title),
		scratch_test(several_may_own_a_claim),
		scratch_test(any_text_is_read_back_as_it_was_typed),
		scratch_test(what_comes_next_depends_on_the_day),
		scratch_test(
			what_a_file_cannot_have_is_refused_and_none_is_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
