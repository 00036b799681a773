/* test_cut_short.c - a text that a comment cuts short is warned of before it is
 * published, by the commands that people use then. */
#include <string.h>

#include "arena.h"
#include "scratch.h"

#define SOURCES "sources: [https://example.org]\n"
#define WARNING                                                                \
	"claims/AM-1.yaml:2:10: warning: claim: # begins a comment, so the "   \
	"text is only \"C\"; put all that belongs to it in quotes\n"           \
	"    claim: C # will outlive Java\n"                                   \
	"             ^\n"
#define NAME_WARNING                                                           \
	"claims/vigil.yaml:1:9: warning: name: # begins a comment, so the "    \
	"text is only \"A\"; put all that belongs to it in quotes\n"           \
	"    name: A # B\n"                                                    \
	"            ^\n"

static int make(void **state)
{
	if (scratch_make(state) < 0)
		return -1;
	scratch_write(*state, "claims/vigil.yaml", "name: A # B\n");
	scratch_write(*state, "claims/AM-1.yaml",
		"id: AM-1 # an id\nclaim: C # will outlive Java\n"
		"published: 2026-11-20 # a day\n" SOURCES);
	return 0;
}

#define cut_test(test)                                                         \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

#define UNRECORDED                                                             \
	"claims: warning: 1 claim is published but not recorded: AM-1; vigil " \
	"sync records it\n"

static void check_warns(void **state)
{
	scratch_says(*state, "vigil check",
		NAME_WARNING WARNING UNRECORDED
		"1 file, 1 claim: 0 errors, 3 warnings\n");
	scratch_says(*state, "vigil check claims/AM-1.yaml",
		WARNING "1 file, 1 claim: 0 errors, 1 warning\n");
}

static void sync_warns_and_says_what_it_records(void **state)
{
	scratch_answers(*state, "vigil sync", 0,
		"new      AM-1.yaml\n"
		"recorded AM-1  publication: C\n"
		"1 new, 0 changed, 0 unchanged, 0 gone, 0 invalid\n",
		NAME_WARNING WARNING);
}

/* The file was read by another command before. */
static void it_warns_of_what_was_read_before_as_well(void **state)
{
	scratch_run(*state, "vigil due");
	scratch_refuses(
		*state, "vigil sync >/dev/null", 0, NAME_WARNING WARNING);
	scratch_does(*state,
		"sed -i 's/name:.*/name: \"A\" # B/' claims/vigil.yaml; "
		"sed -i 's/claim:.*/claim: \"C\" # in quotes/' "
		"claims/AM-1.yaml; vigil sync");
}

static void others_do_not_warn(void **state)
{
	scratch_does(*state, "vigil sync 2>/dev/null; vigil due");
	scratch_does(*state, "vigil show AM-1; vigil mark AM-1 holding");
	scratch_write(
		*state, "config/vigil/config.yaml", "reviewer: Bo # me\n");
	scratch_does(*state,
		"chmod go-w config/vigil/config.yaml; "
		"XDG_CONFIG_HOME=$PWD/config vigil due");
}

static void edit_warns(void **state)
{
	struct answer answer;

	scratch_write(*state, "editor", "#!/bin/sh\n");
	answer = talk_end(talk_begin(*state, 80,
		"chmod +x editor; EDITOR=./editor vigil edit AM-1"));
	assert_string_equal(answer.out,
		NAME_WARNING WARNING "1 file, 1 claim: 0 errors, 1 warning\n");
	assert_int_equal(answer.status, 0);
}

static void new_warns(void **state)
{
	const char *said;

	scratch_write(*state, "editor",
		"#!/bin/sh\nsed -i 's/^claim:.*/claim: D # x/' \"$1\"\n");
	said = talk_end(talk_begin(*state, 80,
				"chmod +x editor; EDITOR=./editor vigil new "
				"AM-2"))
		       .out;
	assert_non_null(strstr(said, NAME_WARNING));
	assert_non_null(strstr(said, "so the text is only \"D\""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cut_test(check_warns),
		cut_test(sync_warns_and_says_what_it_records),
		cut_test(it_warns_of_what_was_read_before_as_well),
		cut_test(others_do_not_warn),
		cut_test(edit_warns),
		cut_test(new_warns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
