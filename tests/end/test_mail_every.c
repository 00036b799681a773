/* test_mail_every.c - an owner chooses the days on which mail comes. */
#include "arena.h"
#include "scratch.h"

/* All is due from Monday, 23 November, on. */
static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\nowner: Ann\n");
	scratch_claim(scratch, "AM-2", "published: 2026-10-01\nowner: Bob\n");
	scratch_claim(scratch, "AM-3",
		"published: 2026-10-01\nowner: Cy <cy@example.org>\n");
	scratch_claim(scratch, "AM-4", "published: 2026-10-01\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define mail_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Says whom the mail of a day is for, and what it tells. */
static void goes_to(struct scratch *scratch, const char *settings,
	const char *day, const char *told)
{
	scratch_write(scratch, "claims/vigil.yaml", settings);
	scratch_says(scratch,
		arena_printf(&scratch->arena,
			"vigil --today %s mail | sed -n -e 's/^To: //p' -e "
			"'s/^\\(AM-[0-9]\\)  .*/\\1/p' | tr '\\n' ' '",
			day),
		told);
}

static void on_one_day_of_the_week(void **state)
{
	static const char settings[] =
		"mail:\n  to: desk@example.org\n  owners:\n"
		"    Ann: {to: ann@example.org, every: monday}\n"
		"    Bob: bob@example.org\n"
		"    Cy: {to: other@example.org, every: tue}\n";

	goes_to(*state, settings, "2026-11-23",
		"desk@example.org AM-4 Ann <ann@example.org> AM-1 "
		"Bob <bob@example.org> AM-2 ");
	goes_to(*state, settings, "2026-11-24",
		"desk@example.org AM-4 Bob <bob@example.org> AM-2 "
		"Cy <cy@example.org> AM-3 ");
}

static void on_workdays(void **state)
{
	static const char settings[] =
		"days_off: 2026-11-27\nmail:\n  owners:\n"
		"    Ann: {to: ann@example.org, every: workday}\n"
		"    Bob: {to: bob@example.org, every: day}\n"
		"    Cy: {to: cy@example.org, every: sunday}\n"
		"  to: desk@example.org\n";
	static const char desk_and_bob[] =
		"desk@example.org AM-4 Bob <bob@example.org> AM-2 ";

	goes_to(*state, settings, "2026-11-26",
		"desk@example.org AM-4 Ann <ann@example.org> AM-1 "
		"Bob <bob@example.org> AM-2 ");
	goes_to(*state, settings, "2026-11-27", desk_and_bob);
	goes_to(*state, settings, "2026-11-28", desk_and_bob);
	goes_to(*state, settings, "2026-11-29",
		"desk@example.org AM-4 Bob <bob@example.org> AM-2 "
		"Cy <cy@example.org> AM-3 ");
	scratch_says(*state,
		"echo 'workdays: [sat]' >>claims/vigil.yaml; vigil --today "
		"2026-11-28 mail | grep -c '^To: Ann'",
		"1\n");
}

/* Who asks for all of it gets all of it, and so does the desk. */
static void what_does_not_hang_on_the_owner_comes_each_day(void **state)
{
	static const char settings[] =
		"mail:\n  to: ann@example.org\n  owners:\n"
		"    Ann: {to: ann@example.org, every: monday}\n"
		"    Bob: {to: bob@example.org, every: monday}\n"
		"    Cy: {to: cy@example.org, every: monday}\n";

	goes_to(*state, settings, "2026-11-24", "ann@example.org AM-4 ");
	scratch_says(*state,
		"vigil --today 2026-11-24 mail --to x@example.org | "
		"grep -c '^AM-'",
		"4\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		mail_test(on_one_day_of_the_week),
		mail_test(on_workdays),
		mail_test(what_does_not_hang_on_the_owner_comes_each_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
