/* test_hostile_text.c - text in any member of an entry, any key of a claim and
 * any setting is no more than text, whatever shows it. */
#include <string.h>

#include "hostile_ledger.h"
#include "hostile_text.h"
#include "hostile_views.h"
#include "scratch.h"
#include "text.h"

/* Most keys hold any text, and all of it is shown; else this would hold for
 * nothing. */
static void check_shown(struct scratch *scratch)
{
	scratch_says(scratch,
		"[ $(grep -c K- ids) -ge 30 ] || echo too few; "
		"for id in $(grep K- ids); do vigil show $id 2>../seen | "
		"grep -q 'cmd()' || echo $id; done",
		"");
}

static void check_all(struct scratch *scratch)
{
	hostile_check_views(scratch);
	hostile_check_review(scratch);
	hostile_check_recording(scratch);
}

/* ---- the places ---- */

static void any_key_of_a_claim_may_hold_a_hostile_word(void **state)
{
	hostile_claims(*state, hostile_word);
	check_all(*state);
	check_shown(*state);
	hostile_check_completion(*state);
}

static void any_key_of_a_claim_may_hold_hostile_words(void **state)
{
	hostile_claims(*state, hostile_words);
	check_all(*state);
	check_shown(*state);
	hostile_check_completion(*state);
}

static void any_key_of_a_claim_may_hold_control_characters(void **state)
{
	hostile_claims(*state, hostile_controls);
	check_all(*state);
}

/* What was published and what stands there now are told in one problem. */
static void a_hostile_claim_may_be_changed_to_another(void **state)
{
	hostile_claims(*state, hostile_words);
	hostile_run(*state, "sync", "\n");
	scratch_does(*state, "sed -i 's/cmd()/cmd() changed/' claims/*.yaml");
	hostile_check_views(*state);
}

static struct texts kinds_of_entries(struct scratch *scratch)
{
	char *names = scratch_run(scratch, "vigil _complete log --kind ''").out;
	struct texts kinds = { 0 };
	char *name;

	for (name = strtok(names, "\n"); name; name = strtok(NULL, "\n"))
		texts_add(&scratch->arena, &kinds, name);
	assert_int_not_equal(kinds.count, 0);
	return kinds;
}

/* A ledger for each kind, since a mail lists no more than a hundred claims. */
static void any_member_of_an_entry_may_hold_hostile_text(void **state)
{
	struct texts kinds = kinds_of_entries(*state);
	size_t i;

	for (i = 0; i < kinds.count; i++) {
		const struct texts kind = { &kinds.items[i], 1 };

		hostile_entries(*state, &kind, true);
		check_all(*state);
	}
	hostile_check_completion(*state);
}

static void so_may_what_is_read_as_no_entry(void **state)
{
	const struct texts kinds = kinds_of_entries(*state);

	hostile_entries(*state, &kinds, false);
	hostile_check_views(*state);
}

static void check_settings(struct scratch *scratch)
{
	hostile_run(scratch, "check", "\n");
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
		scratch_test(any_member_of_an_entry_may_hold_hostile_text),
		scratch_test(so_may_what_is_read_as_no_entry),
		scratch_test(any_setting_may_hold_hostile_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
