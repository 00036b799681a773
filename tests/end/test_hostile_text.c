/* test_hostile_text.c - text in any key of a claim and any setting is no more
 * than text, whatever shows it. */
#include <string.h>

#include "hostile_ledger.h"
#include "hostile_text.h"
#include "hostile_views.h"
#include "scratch.h"

/* Most keys hold any text, and all of it is shown, those of one's own to
 * programs; else this would hold for nothing. */
static void check_shown(struct scratch *scratch)
{
	scratch_says(scratch,
		"[ $(grep -c K- ids) -ge 20 ] || echo too few; "
		"for id in $(grep K- ids); do "
		"{ vigil show $id; vigil show $id --format json | "
		"grep -o '\"x-.*'; } 2>../seen | "
		"grep -q 'cmd()' || echo $id; done",
		"");
}

/* ---- the places ---- */

static void any_key_of_a_claim_may_hold_a_hostile_word(void **state)
{
	hostile_claims(*state, hostile_word);
	hostile_check_all(*state);
	check_shown(*state);
	hostile_check_completion(*state);
}

static void any_key_of_a_claim_may_hold_hostile_words(void **state)
{
	hostile_claims(*state, hostile_words);
	hostile_check_all(*state);
	check_shown(*state);
	hostile_check_completion(*state);
}

static void any_key_of_a_claim_may_hold_control_characters(void **state)
{
	hostile_claims(*state, hostile_controls);
	hostile_check_all(*state);
}

/* What was published and what stands there now are told in one problem. */
static void a_hostile_claim_may_be_changed_to_another(void **state)
{
	hostile_claims(*state, hostile_words);
	hostile_run(*state, "sync", "\n");
	scratch_does(*state, "sed -i 's/cmd()/cmd() changed/' claims/*.yaml");
	hostile_check_views(*state);
}

static void check_settings(struct scratch *scratch)
{
	hostile_run(scratch, "check", "\n");
	hostile_run(scratch, "config", "\n\t");
	hostile_check_calendar(scratch);
	hostile_check_mail(scratch, "mail");
}

static void any_setting_may_hold_hostile_text(void **state)
{
	hostile_settings(*state, hostile_word, check_settings);
	hostile_settings(*state, hostile_words, check_settings);
	hostile_settings(*state, hostile_controls, check_settings);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(any_key_of_a_claim_may_hold_a_hostile_word),
		scratch_test(any_key_of_a_claim_may_hold_hostile_words),
		scratch_test(any_key_of_a_claim_may_hold_control_characters),
		scratch_test(a_hostile_claim_may_be_changed_to_another),
		scratch_test(any_setting_may_hold_hostile_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
