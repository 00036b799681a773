/* test_complete.c - what vigil tells a shell that completes a word. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_claim(scratch, "AM-9",
		"title: Nine\npublished: 2026-10-01\ntopic: two words\n"
		"owner: Ann <ann@example.org>\ntags: [b, 'a \"c\"']\n");
	scratch_claim(
		scratch, "AM-10", "topic: two words\nowner: Ben\ntags: [b]\n");
	scratch_claim(scratch, "ZZ-1", "topic: price\n");
	return 0;
}

#define complete_test(test)                                                    \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

/* Completes a line, and names the values that are offered in one line. */
static void offers(
	struct scratch *scratch, const char *words, const char *values)
{
	scratch_says(scratch,
		arena_printf(&scratch->arena,
			"vigil _complete %s >offers || exit; "
			"cut -f 1 offers | paste -s -d , -",
			words),
		arena_printf(&scratch->arena, "%s\n", values));
}

static void takes_a_file(struct scratch *scratch, const char *words)
{
	scratch_answers(scratch,
		arena_printf(&scratch->arena, "vigil _complete %s", words), 1,
		"", "");
}

static void commands_are_offered_with_what_they_do(void **state)
{
	scratch_says(*state, "vigil _complete unf; vigil _complete jour",
		"journal\tLists, restores or gives up lost entries; packs "
		"the record\n");
	scratch_says(*state,
		"vigil _complete '' | cut -f 1 >offers; vigil --help | "
		"sed -n 's/^  \\([a-z][a-z]*\\) .*/\\1/p' | diff - offers",
		"");
}

static void options_are_offered_by_their_names(void **state)
{
	offers(*state, "--",
		"--ledger,--today,--color,--no-pager,--version,--help");
	offers(*state, "sync -", "--by,--key,--no-key,--help");
	scratch_says(*state, "vigil _complete mark AM-9 --ev",
		"--evidence\twhat it rests on; may be repeated\n");
}

static void an_option_is_offered_again_where_it_may_be_repeated(void **state)
{
	offers(*state, "list --topic price --to", "");
	offers(*state, "due -q --q", "");
	offers(*state, "mark AM-9 --evidence x --ev", "--evidence");
}

static void choices_are_offered(void **state)
{
	offers(*state, "--color ''", "auto,always,never");
	offers(*state, "list --state se", "settled");
	offers(*state, "list --format=",
		"--format=table,--format=plain,--format=json,--format=csv,"
		"--format=markdown");
	offers(*state, "list --no-such=", "");
	offers(*state, "due --quiet=", "");
}

static void ids_are_offered_in_any_case_with_their_titles(void **state)
{
	scratch_says(*state, "vigil _complete show am",
		"AM-9\tNine\nAM-10\tThe claim AM-10 holds.\n");
	offers(*state, "show AM-9 ''", "AM-9,AM-10,ZZ-1");
	offers(*state, "due --overdue z", "ZZ-1");
	offers(*state, "list AM-9 z", "ZZ-1");
}

static void only_as_many_as_the_command_takes(void **state)
{
	offers(*state, "log ''", "AM-9,AM-10,ZZ-1");
	offers(*state, "log --since today z", "ZZ-1");
	offers(*state, "edit AM-9 ''", "");
	offers(*state, "sync ''", "");
	offers(*state, "correct AM-9 --note ''", "");
	offers(*state, "correct AM-9 --note x ''", "");
}

static void a_verdict_comes_behind_an_id(void **state)
{
	offers(*state, "mark h", "");
	offers(*state, "mark AM-9 ''",
		"holding,partial,not-holding,AM-9,AM-10,ZZ-1");
	offers(*state, "mark AM-9 AM-10 P", "partial");
	offers(*state, "list --verdict N", "not-holding");
}

static void topics_owners_and_tags_are_those_of_the_ledger(void **state)
{
	offers(*state, "list --topic ''", "price,two words");
	offers(*state, "list --topic=t", "--topic=two words");
	offers(*state, "list --owner ''", "Ann <ann@example.org>,Ben");
	offers(*state, "due --tag ''", "a \"c\",b");
	offers(*state, "log --topic p", "price");
}

static void topics_that_only_have_a_cadence_are_offered(void **state)
{
	scratch_write(*state, "claims/vigil.yaml",
		"cadence:\n  price: 40\n  jobs: 60\n");
	offers(*state, "due --topic ''", "jobs,price,two words");
}

static void names_are_those_of_the_record(void **state)
{
	scratch_does(*state, "vigil mark AM-9 holding --by 'Eve Fox'");
	scratch_does(*state, "vigil mark AM-9 holding --by Dan");
	offers(*state, "log --by ''", "Dan,Eve Fox");
	offers(*state, "mark AM-9 holding --by e", "Eve Fox");
}

static void orders_are_offered(void **state)
{
	offers(*state, "list --sort ''", "id,next,reviewed,topic");
}

static void dates_are_offered_with_their_days(void **state)
{
	offers(*state, "mark AM-9 --next ''",
		"today,tomorrow,yesterday,eom,monday,tuesday,wednesday,"
		"thursday,friday,saturday,sunday,+30d,+60d,+90d");
	scratch_says(*state, "vigil _complete due --within to",
		"today\t23 Nov 2026\ntomorrow\t24 Nov 2026\n");
	scratch_says(*state,
		"vigil _complete --today 2026-12-31 log --since=tom",
		"--since=tomorrow\t1 Jan 2027\n");
}

static void files_are_left_to_the_shell(void **state)
{
	takes_a_file(*state, "check ''");
	takes_a_file(*state, "check a.yaml b");
	takes_a_file(*state, "-C ''");
	takes_a_file(*state, "--ledger=cl");
	takes_a_file(*state, "init ''");
	takes_a_file(*state, "verify --against ''");
}

static void another_ledger_is_asked_where_it_is_named(void **state)
{
	scratch_write(*state, "other/claims/a.yaml", "id: B-1\nclaim: c\n");
	offers(*state, "-C other show ''", "B-1");
	offers(*state, "-C nowhere show ''", "");
	scratch_says(*state,
		"VIGIL_LEDGER=other vigil _complete show '' | cut -f 1",
		"B-1\n");
}

/* Were a command to run before it is asked for its options, it would show. */
static void nothing_is_done_by_it(void **state)
{
	struct scratch *scratch = *state;

	scratch_says(scratch,
		"ls -A . claims >../before\n"
		"for command in $(vigil _complete '' | cut -f 1); do\n"
		"	vigil _complete $command '' >../out2\n"
		"	vigil _complete $command -- >../out2\n"
		"	vigil _complete $command AM-9 holding --note '' "
		">../out2\n"
		"done\n"
		"ls -A . claims | diff ../before -",
		"");
}

/* Only readers' marks may change, which are in the file left out. */
static void what_the_store_does_not_know_yet_is_offered_and_not_stored(
	void **state)
{
	struct scratch *scratch = *state;

	scratch_does(scratch, "vigil sync");
	scratch_claim(scratch, "NEW-1", "");
	scratch_does(scratch, "cp -R claims before");
	offers(scratch, "show N", "NEW-1");
	scratch_says(scratch, "diff -r -x store.db-shm before claims", "");
	scratch_says(scratch, "vigil sync",
		"new      NEW-1.yaml\n"
		"1 new, 0 changed, 3 unchanged, 0 gone, 0 invalid\n");
}

static void a_store_that_cannot_be_read_is_left_alone(void **state)
{
	scratch_write(
		*state, "claims/.vigil/store.db", "Not a database at all.");
	offers(*state, "show z", "ZZ-1");
	scratch_says(*state, "cat claims/.vigil/store.db; ls claims/.vigil",
		"Not a database at all.store.db\n");
}

static void problems_are_not_told(void **state)
{
	scratch_write(*state, "claims/bad.yaml", "id: BAD-1\n");
	scratch_write(*state, "claims/vigil.yaml", "timzone: UTC\n");
	offers(*state, "show ''", "AM-9,AM-10,ZZ-1");
}

static void without_a_ledger_there_is_still_what_needs_none(void **state)
{
	offers(*state, "-C nowhere list --topic ''", "");
	scratch_says(*state, "vigil _complete -C nowhere due --within tod",
		"today\n");
}

static void what_a_terminal_must_not_get_is_not_offered(void **state)
{
	scratch_claim(*state, "BI-1",
		"topic: \"bi\\u202edi\"\ntitle: \"a\\u202eb\"\n"
		"tags: [\"bi\\u2066\"]\nowner: \"bi\\u200e\\u2028\"\n");
	offers(*state, "list --topic bi", "");
	offers(*state, "list --tag bi", "");
	offers(*state, "list --owner bi", "");
	scratch_says(*state, "vigil _complete show BI",
		"BI-1\ta\xef\xbf\xbd"
		"b\n");
}

static void a_wrong_command_line_offers_nothing(void **state)
{
	scratch_refuses(*state, "vigil _complete shw ''", 2,
		"vigil: shw: no such command (did you mean show?)\n");
	offers(*state, "list --nonsense ''", "AM-9,AM-10,ZZ-1");
	offers(*state, "--nonsense ''", "");
}

static void help_is_offered_commands_and_not_given(void **state)
{
	offers(*state, "help du", "due");
	offers(*state, "--help du", "due");
	offers(*state, "--version sync ''", "");
	offers(*state, "sync --help ''", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		complete_test(commands_are_offered_with_what_they_do),
		complete_test(options_are_offered_by_their_names),
		complete_test(
			an_option_is_offered_again_where_it_may_be_repeated),
		complete_test(choices_are_offered),
		complete_test(ids_are_offered_in_any_case_with_their_titles),
		complete_test(only_as_many_as_the_command_takes),
		complete_test(a_verdict_comes_behind_an_id),
		complete_test(topics_owners_and_tags_are_those_of_the_ledger),
		complete_test(topics_that_only_have_a_cadence_are_offered),
		complete_test(names_are_those_of_the_record),
		complete_test(orders_are_offered),
		complete_test(dates_are_offered_with_their_days),
		complete_test(files_are_left_to_the_shell),
		complete_test(another_ledger_is_asked_where_it_is_named),
		complete_test(nothing_is_done_by_it),
		complete_test(
			what_the_store_does_not_know_yet_is_offered_and_not_stored),
		complete_test(a_store_that_cannot_be_read_is_left_alone),
		complete_test(problems_are_not_told),
		complete_test(without_a_ledger_there_is_still_what_needs_none),
		complete_test(what_a_terminal_must_not_get_is_not_offered),
		complete_test(a_wrong_command_line_offers_nothing),
		complete_test(help_is_offered_commands_and_not_given),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
