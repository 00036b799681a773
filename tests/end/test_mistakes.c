/* test_mistakes.c - what was mistyped is told, with what was meant. */
#include "scratch.h"

#define DATES                                                                  \
	"; write 2026-08-20, today, monday, \"last friday\", 3w, +30d, \"2 "   \
	"weeks ago\" or eom"
#define SEE(usage, command)                                                    \
	"usage: vigil " usage "; `vigil " command " --help` tells more\n"
#define SEE_DUE SEE("due [--within SPAN | --overdue] [FILTER]", "due")
#define SEE_LIST SEE("list [FILTER]", "list")
#define SEE_LOG SEE("log [FILTER]", "log")
#define SEE_MARK SEE("mark ID... VERDICT", "mark")
#define SEE_NEW SEE("new ID | PREFIX [--claim TEXT]", "new")

struct mistake {
	const char *command, *message;
};

static void check(struct scratch *scratch, const struct mistake *mistake,
	size_t count, int status)
{
	scratch_claim(scratch, "AM-162", "published: 2026-10-01\n");
	scratch_does(scratch, "vigil sync");
	for (; count-- > 0; mistake++)
		scratch_refuses(
			scratch, mistake->command, status, mistake->message);
}

#define CHECK(mistakes, status)                                                \
	check(*state, mistakes, sizeof(mistakes) / sizeof(*(mistakes)), status)

static void a_command_is_suggested(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil lst",
			"vigil: lst: no such command (did you mean list?)\n" },
		{ "vigil makr AM-162 holding",
			"vigil: makr: no such command (did you mean mark?)\n" },
		{ "vigil frobnicate",
			"vigil: frobnicate: no such command; `vigil --help` "
			"lists them\n" },
		{ "vigil ''",
			"vigil: \"\": no such command; `vigil --help` lists "
			"them\n" },
	};

	CHECK(mistakes, 2);
}

static void other_tools_words_name_the_command(void **state)
{
#define MEANT(word, command)                                                   \
	{                                                                      \
		"vigil " word, "vigil: " word                                  \
			       ": no such command (did you "                   \
			       "mean " command "?)\n"                          \
	}
	static const struct mistake mistakes[] = {
		MEANT("add", "new"),
		MEANT("done", "mark"),
		MEANT("ls", "list"),
		MEANT("LS", "list"),
		MEANT("status", "due"),
		MEANT("rm", "close"),
		MEANT("snooze", "postpone"),
		MEANT("commit", "sync"),
		MEANT("version", "--version"),
		{ "vigil delete AM-162",
			"vigil: delete: no such command (did you mean "
			"close?)\n" },
		{ "vigil help remove",
			"vigil help: remove: no such command (did you mean "
			"close?)\nusage: vigil help [COMMAND]; `vigil help "
			"--help` tells more\n" },
		{ "vigil push",
			"vigil: push: no such command; git does that: the "
			"ledger is files\n" },
	};

	CHECK(mistakes, 2);
}

static void an_id_in_place_of_a_command_is_shown_or_marked(void **state)
{
	static const struct mistake mistakes[] = {
		MEANT("AM-162", "show AM-162"),
		MEANT("am-162", "show AM-162"),
		MEANT("nl-7", "show NL-7"),
		MEANT("Inflation", "show inflation"),
		{ "vigil am-162 not-holding",
			"vigil: am-162: no such command (did you mean mark "
			"AM-162 not-holding?)\n" },
		{ "vigil holding AM-162",
			"vigil: holding: no such command (did you mean mark "
			"AM-162 holding?)\n" },
	};

	scratch_claim(*state, "inflation", "published: 2026-10-01\n");
	CHECK(mistakes, 2);
	scratch_does(*state, "rm -r claims");
	scratch_refuses(*state, mistakes[1].command, 2, mistakes[1].message);
}

static void an_option_of_vigil_is_suggested(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil --colour always due",
			"vigil: --colour: no such option (did you mean "
			"--color?)\n" },
		{ "vigil -x due", "vigil: -x: no such option\n" },
		{ "vigil --color alwais due",
			"vigil: --color alwais: not one of auto, always, never "
			"(did you mean always?)\n" },
		{ "vigil --today", "vigil: --today: needs a value (DAY)\n" },
		{ "vigil -C", "vigil: --ledger: needs a value (DIR)\n" },
	};

	CHECK(mistakes, 2);
}

static void an_option_of_a_command_is_suggested(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil due --formt json",
			"vigil due: --formt: no such option (did you mean "
			"--format?)\n" SEE_DUE },
		{ "vigil due -z", "vigil due: -z: no such option\n" SEE_DUE },
		{ "vigil due --exit-code=1",
			"vigil due: --exit-code: takes no value\n" SEE_DUE },
		{ "vigil due --format json --format csv",
			"vigil due: --format: given twice\n" SEE_DUE },
		{ "vigil list --topic",
			"vigil list: --topic: needs a value "
			"(TOPIC)\n" SEE_LIST },
		{ "vigil mark AM-162 holding --not x",
			"vigil mark: --not: no such option (did you mean "
			"--note?)\n" SEE_MARK },
	};

	CHECK(mistakes, 2);
}

static void a_choice_is_suggested(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil due --format jsn",
			"vigil due: --format jsn: not one of table, plain, "
			"json, csv, markdown (did you mean json?)\n" SEE_DUE },
		{ "vigil list --state opened",
			"vigil list: --state opened: not one of draft, open, "
			"settled, retired, superseded (did you mean "
			"open?)\n" SEE_LIST },
	};

	CHECK(mistakes, 2);
}

static void the_verdicts_are_listed(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil mark AM-162 holdng",
			"vigil mark: holdng: not a verdict; one of holding, "
			"partial, not-holding (did you mean "
			"holding?)\n" SEE_MARK },
		{ "vigil list --verdict wrong",
			"vigil list: --verdict wrong: not a verdict; one of "
			"holding, partial, not-holding (did you mean "
			"not-holding?)\n" SEE_LIST },
		{ "vigil mark AM-162",
			"vigil mark: give one id or several, then the "
			"verdict\n" SEE_MARK },
	};

	CHECK(mistakes, 2);
}

static void an_id_is_suggested(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil show AM-126",
			"vigil show: AM-126: no such claim (did you mean "
			"AM-162?)\n" },
		{ "vigil mark AM-163 holding",
			"vigil mark: AM-163: no such claim (did you mean "
			"AM-162?)\n" },
		{ "vigil log AN-162",
			"vigil log: AN-162: no such claim (did you mean "
			"AM-162?)\n" },
		{ "vigil show am-0162",
			"vigil show: am-0162: no such claim (did you mean "
			"AM-162?)\n" },
		{ "vigil due AM-261",
			"vigil due: AM-261: no such claim (did you mean "
			"AM-162?)\n" },
		{ "vigil list X-1",
			"vigil list: X-1: no such claim; `vigil list` shows "
			"them all\n" },
	};

	CHECK(mistakes, 3);
}

static void a_date_is_explained(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil log --since tuseday",
			"vigil log: --since tuseday: not a date" DATES
			" (did you mean tuesday?)\n" SEE_LOG },
		{ "vigil log --until 2026-02-30",
			"vigil log: --until 2026-02-30: no such day" DATES
			"\n" SEE_LOG },
		{ "vigil mark AM-162 holding --on tommorow",
			"vigil mark: --on tommorow: not a date" DATES
			" (did you mean tomorrow?)\n" SEE_MARK },
		{ "vigil mark AM-162 holding --next soon",
			"vigil mark: --next soon: not a date" DATES
			"\n" SEE_MARK },
	};

	CHECK(mistakes, 2);
}

static void a_span_is_told_as_it_was_typed(void **state)
{
	scratch_claim(*state, "AM-162", "");
	scratch_refuses(*state, "vigil due --within 3x", 2,
		"vigil due: --within 3x: not a date" DATES "\n" SEE_DUE);
}

static void today_is_a_plain_date(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil --today 2026-02-29 list",
			"vigil list: today: 2026-02-29 is not a day that "
			"exists, written as 2026-08-20\n" SEE_LIST },
		{ "VIGIL_TODAY=monday vigil list",
			"vigil list: today: monday is not a day that exists, "
			"written as 2026-08-20\n" SEE_LIST },
	};

	CHECK(mistakes, 2);
}

static void too_much_or_too_little_is_told(void **state)
{
	static const struct mistake mistakes[] = {
		{ "vigil sync x", "vigil sync: takes no arguments\n" SEE(
					  "sync", "sync") },
		{ "vigil undo AM-162 AM-162",
			"vigil undo: give one hash or id, or none for your "
			"last command\n" SEE("undo [HASH|ID]", "undo") },
		{ "vigil redo x", "vigil redo: takes no arguments\n" SEE(
					  "redo", "redo") },
		{ "vigil journal",
			"vigil journal: say what: lost, restore, forget or "
			"pack\n" SEE("journal lost|restore|forget|pack",
				"journal") },
		{ "vigil show", "vigil show: which claim? Give its id\n" SEE(
					"show ID...", "show") },
		{ "vigil new",
			"vigil new: give an id, such as AM-7, or a prefix, "
			"such as AM\n" SEE_NEW },
		{ "vigil init a b", "vigil init: one directory at most\n" SEE(
					    "init [DIR]", "init") },
	};

	CHECK(mistakes, 2);
}

static void what_follows_two_hyphens_is_no_option(void **state)
{
	scratch_claim(*state, "AM-1", "title: Say --help\n");
	scratch_says(*state, "vigil list -- --help",
		"AM-1    -  -  -  draft  Say --help\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(a_command_is_suggested),
		scratch_test(other_tools_words_name_the_command),
		scratch_test(an_id_in_place_of_a_command_is_shown_or_marked),
		scratch_test(an_option_of_vigil_is_suggested),
		scratch_test(an_option_of_a_command_is_suggested),
		scratch_test(a_choice_is_suggested),
		scratch_test(the_verdicts_are_listed),
		scratch_test(an_id_is_suggested),
		scratch_test(a_date_is_explained),
		scratch_test(a_span_is_told_as_it_was_typed),
		scratch_test(today_is_a_plain_date),
		scratch_test(too_much_or_too_little_is_told),
		scratch_test(what_follows_two_hyphens_is_no_option),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
