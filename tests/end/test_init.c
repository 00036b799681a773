/* test_init.c - vigil init makes a ledger. */
#include <string.h>

#include "scratch.h"

static void a_ledger_is_made_and_can_be_asked(void **state)
{
	scratch_says(*state, "vigil init",
		"claims/vigil.yaml\n"
		"claims/EX-001.yaml\n"
		"claims/.gitattributes\n"
		"next: vigil new CL-001\n");
	scratch_says(*state, "ls -A claims",
		".gitattributes\n"
		"EX-001.yaml\n"
		"vigil.yaml\n");
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 0 tracked · 1 draft\n");
	scratch_says(*state, "vigil list",
		"EX-001    -  -  -  draft  An example claim\n");
	scratch_does(*state, "vigil check");
}

static void the_settings_that_it_suggests_can_be_taken(void **state)
{
	scratch_does(*state,
		"vigil init; sed -i -e 's/^#\\([a-z]*:\\)/\\1/' "
		"-e 's/^#  /  /' claims/vigil.yaml; vigil check");
	scratch_says(*state, "grep -c '^  ' claims/vigil.yaml", "8\n");
	scratch_says(*state, "grep sendmail claims/vigil.yaml || :", "");
}

static void git_leaves_the_record_as_it_is_written(void **state)
{
	scratch_does(*state, "vigil init");
	scratch_says(*state, "cat claims/.gitattributes",
		"journal/* -text\n"
		"journal.jsonl -text merge=union\n");
}

static void git_ignores_what_is_the_program_s_own(void **state)
{
	scratch_does(*state, "vigil init; vigil due");
	scratch_says(*state, "cat claims/.vigil/.gitignore", "*\n");
}

static void the_example_becomes_a_claim_once_it_is_published(void **state)
{
	scratch_does(*state, "vigil init");
	scratch_does(*state,
		"sed -i -e 's/^#published/published/' "
		"-e 's/^#resolves/resolves/' claims/EX-001.yaml; "
		"vigil sync");
	scratch_says(*state, "vigil --today 2026-05-22 due",
		"Fri 22 May 2026 · nothing due · next EX-001 on 21 Jun 2026 "
		"(+30d) · 1 tracked\n");
}

static void a_directory_can_be_named(void **state)
{
	scratch_says(*state, "vigil init some-claims",
		"some-claims/vigil.yaml\n"
		"some-claims/EX-001.yaml\n"
		"some-claims/.gitattributes\n"
		"next: vigil -C some-claims new CL-001\n");
	scratch_does(*state, "vigil -C some-claims due");
}

static void its_last_line_is_a_command_that_works(void **state)
{
	static const char next[] = "eval \"$(sed -n 's/^next: //p' answer)\"";

	scratch_does(*state, "vigil init >answer");
	scratch_says(*state, next, "claims/CL-001.yaml\n");
	scratch_does(*state, "vigil init \"Ann's claims\" >answer");
	scratch_says(*state, "tail -n 1 answer",
		"next: vigil -C 'Ann'\\''s claims' new CL-001\n");
	scratch_says(*state, next, "Ann's claims/CL-001.yaml\n");
}

static void an_empty_directory_is_taken(void **state)
{
	scratch_does(*state, "mkdir claims; vigil init; vigil due");
}

static void it_is_made_in_the_directory_of_an_option(void **state)
{
	scratch_says(*state, "mkdir project; vigil -C project init",
		"project/claims/vigil.yaml\n"
		"project/claims/EX-001.yaml\n"
		"project/claims/.gitattributes\n"
		"next: vigil -C project/claims new CL-001\n");
}

static void what_exists_is_refused_and_left_as_it_is(void **state)
{
	struct scratch *scratch = *state;

	scratch_claim(scratch, "AM-1", "");
	scratch_write(scratch, "file", "text\n");
	scratch_refuses(scratch, "vigil init", 1,
		"vigil init: claims: is there already, and is left as it "
		"is\n");
	scratch_refuses(scratch, "vigil init file", 1,
		"vigil init: file: is there already, and is left as it is\n");
	scratch_says(scratch, "ls -A claims; cat file", "AM-1.yaml\ntext\n");
}

static void a_ledger_is_not_made_twice(void **state)
{
	scratch_does(*state, "vigil init; echo '# mine' >claims/vigil.yaml");
	scratch_refuses(*state, "vigil init", 1,
		"vigil init: claims: is there already, and is left as it "
		"is\n");
	scratch_says(*state, "cat claims/vigil.yaml", "# mine\n");
}

static void a_missing_parent_is_told(void **state)
{
	scratch_refuses(*state, "vigil init a/b", 1,
		"vigil init: a/b: cannot be made: No such file or "
		"directory\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_ledger_is_made_and_can_be_asked),
		scratch_test(the_settings_that_it_suggests_can_be_taken),
		scratch_test(git_leaves_the_record_as_it_is_written),
		scratch_test(git_ignores_what_is_the_program_s_own),
		scratch_test(the_example_becomes_a_claim_once_it_is_published),
		scratch_test(a_directory_can_be_named),
		scratch_test(its_last_line_is_a_command_that_works),
		scratch_test(an_empty_directory_is_taken),
		scratch_test(it_is_made_in_the_directory_of_an_option),
		scratch_test(what_exists_is_refused_and_left_as_it_is),
		scratch_test(a_ledger_is_not_made_twice),
		scratch_test(a_missing_parent_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
