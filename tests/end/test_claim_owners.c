/* test_claim_owners.c - a claim with several owners, with names in quotes, and
 * with sources that have no address. */
#include "arena.h"
#include "scratch.h"

#define SETTINGS                                                               \
	"mail:\n"                                                              \
	"  to: desk@example.org\n"                                             \
	"  from: vigil@example.org\n"                                          \
	"  owners:\n"                                                          \
	"    Bob: bob@example.org\n"

static int make(void **state)
{
	struct scratch *scratch;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	scratch_write(scratch, "claims/vigil.yaml", SETTINGS);
	scratch_claim(scratch, "AM-1",
		"title: One\npublished: 2026-10-01\nsources: [u]\n"
		"owner: [Ann <ann@example.org>, Bob, ann@EXAMPLE.org]\n");
	scratch_claim(scratch, "AM-2",
		"title: Two\npublished: 2026-10-01\nsources: [u]\n"
		"owner: [Ann <ann@example.org>, Carol]\n");
	scratch_claim(scratch, "AM-3",
		"title: Three\npublished: 2026-10-01\nsources: [u]\n"
		"owner: '\"Pat \\\"Q\\\" Neil\" <pat@example.org>'\n");
	scratch_does(scratch, "vigil sync");
	return 0;
}

#define owners_test(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make, scratch_remove)

static void each_owner_gets_the_mail(void **state)
{
	scratch_says(*state,
		"vigil mail | sed -n -e '/^To: /p' -e '/^AM-/p' -e "
		"'/^    owner: /p' -e '/^No address/p'",
		"To: desk@example.org\n"
		"AM-2  23 days overdue  + Holding  owner: Ann "
		"<ann@example.org>, Carol\n"
		"No address is known for Carol: what is theirs came to you. "
		"Addresses go\n"
		"To: Ann <ann@example.org>\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"AM-2  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"To: Bob <bob@example.org>\n"
		"AM-1  23 days overdue  + Holding  reviewed 1 Oct 2026\n"
		"To: =?utf-8?Q?Pat_=22Q=22_Neil?= <pat@example.org>\n"
		"AM-3  23 days overdue  + Holding  reviewed 1 Oct 2026\n");
}

static void each_is_found(void **state)
{
	scratch_says(
		*state, "vigil list --owner ann | cut -c 1-4", "AM-1\nAM-2\n");
	scratch_says(*state, "vigil list --owner bob | cut -c 1-4", "AM-1\n");
	scratch_says(*state, "vigil list --owner Carol | cut -c 1-4", "AM-2\n");
	scratch_says(*state, "vigil list --owner 'Pat \"Q\" Neil' | cut -c 1-4",
		"AM-3\n");
}

static void all_are_shown(void **state)
{
	scratch_says(*state, "vigil show AM-1 AM-3 | grep owner",
		"owner         Ann <ann@example.org>, Bob, ann@EXAMPLE.org\n"
		"owner         Pat \"Q\" Neil <pat@example.org>\n");
	scratch_says(*state, "vigil list AM-2 --format plain | cut -f 9",
		"Ann <ann@example.org>, Carol\n");
	scratch_says(*state,
		"vigil list AM-2 --format json | grep -o '\"owners*\":[^]]*]*'",
		"\"owner\":\"Ann <ann@example.org>, "
		"Carol\",\"drafted_by\":null,"
		"\"signed_off_by\":null,\"tags\":[]\n"
		"\"owners\":[\"Ann <ann@example.org>\",\"Carol\"]\n");
	scratch_says(*state, "vigil _complete list --owner ''",
		"Ann <ann@example.org>\nann@EXAMPLE.org\nBob\nCarol\nPat "
		"\"Q\" Neil <pat@example.org>\n");
}

static void an_owner_that_no_mail_reaches_is_warned_of(void **state)
{
	scratch_claim(
		*state, "AM-4", "sources: [u]\nowner: [Ann, Bob <bob>]\n");
	scratch_says(*state, "vigil check",
		"claims/AM-4.yaml:1:5: warning: AM-4: owner: no mail can go to "
		"Bob <bob>; write it as Ann <ann@example.org>\n"
		"4 files, 4 claims: 0 errors, 1 warning\n");
}

static void a_source_needs_no_address(void **state)
{
	scratch_claim(*state, "AM-4",
		"sources:\n- title: A book\n  note: page 5\n- title: A filing\n"
		"  url: ~\n  accessed: 2026-11-01\n");
	scratch_says(*state, "vigil show AM-4 | sed -n '/^Sources/,$p'",
		"Sources\n  A book\n  page 5\n\n  A filing\n  accessed 1 Nov "
		"2026\n");
	scratch_says(*state,
		"vigil list AM-4 --format json | grep -o '\"sources\":[^]]*]'",
		"\"sources\":[{\"title\":\"A book\",\"url\":null,"
		"\"accessed\":null,\"archive\":null,\"note\":\"page 5\"},"
		"{\"title\":\"A filing\",\"url\":null,\"accessed\":"
		"\"2026-11-01\",\"archive\":null,\"note\":null}]\n");
}

/* NFC and NFD, as macOS and others write them. */
static void another_normal_form_is_the_same(void **state)
{
	static const char *const forms[] = { "caf\u00e9", "cafe\u0301" };
	struct scratch *scratch = *state;
	size_t i;

	for (i = 0; i < 4; i++) {
		const char *form = forms[i % 2];

		scratch_write(scratch, "claims/AM-5.yaml",
			arena_printf(&scratch->arena,
				"id: AM-5\nclaim: The %s is open.\ntitle: %s\n"
				"topic: %s\ntags: [%s]\nsources: [u]\n"
				"published: 2026-11-01\n",
				form, form, form, form));
		scratch_does(scratch, "vigil sync; vigil check; vigil verify");
		scratch_does(scratch, "vigil mark AM-5 holding");
		scratch_says(scratch, "ls claims/journal/*change* 2>&1 | wc -l",
			"1\n");
		scratch_says(scratch, "cat claims/journal/*publ*AM-5* | wc -l",
			"1\n");
		if (i == 1)
			scratch_does(scratch, "rm -r claims/.vigil");
		scratch_says(scratch,
			"vigil list --topic caf\u00e9 | cut -c 1-4; vigil list "
			"--tag cafe\u0301 | cut -c 1-4; vigil list cafe\u0301 "
			"| "
			"cut -c 1-4; vigil list CAF\u00c9 | cut -c 1-4",
			"AM-5\nAM-5\nAM-5\nAM-5\n");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		owners_test(each_owner_gets_the_mail),
		owners_test(each_is_found),
		owners_test(all_are_shown),
		owners_test(an_owner_that_no_mail_reaches_is_warned_of),
		owners_test(a_source_needs_no_address),
		owners_test(another_normal_form_is_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
