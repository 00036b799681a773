/* test_schedule_rules.c - when a claim is next due, as a user sees it. */
#include "scratch.h"

/* A claim, what is done to it, and the line that says where it stands. */
struct rule {
	const char *keys, *command, *strip;
};

static void check(void **state, const struct rule *rule)
{
	struct scratch *scratch = *state;

	scratch_claim(scratch, "AM-1", rule->keys);
	scratch_does(scratch, rule->command ? rule->command : "vigil sync");
	scratch_says(scratch, "vigil show AM-1 | sed -n 2p", rule->strip);
}

static void thirty_days_after_publication(void **state)
{
	check(state, &(struct rule){ "published: 2026-11-01\n", NULL,
			     "Holding · reviewed 1 Nov 2026 · next 1 Dec 2026 "
			     "(+8d)\n" });
}

static void sixty_then_ninety_once_it_is_confirmed(void **state)
{
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 holding",
			"Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
			"(+60d)\n" });
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 holding",
			"Holding · reviewed 23 Nov 2026 · next 21 Feb 2027 "
			"(+90d)\n" });
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 holding",
			"Holding · reviewed 23 Nov 2026 · next 21 Feb 2027 "
			"(+90d)\n" });
}

static void thirty_again_once_its_verdict_changed(void **state)
{
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 holding",
			"Holding · reviewed 23 Nov 2026 · next 22 Jan 2027 "
			"(+60d)\n" });
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 partial --note Less.",
			"Partial · reviewed 23 Nov 2026 · next 23 Dec 2026 "
			"(+30d)\n" });
}

static void by_its_own_cadence(void **state)
{
	check(state,
		&(struct rule){ "published: 2026-11-01\ncadence: 45\n", NULL,
			"Holding · reviewed 1 Nov 2026 · next 16 Dec 2026 "
			"(+23d)\n" });
}

/* A promise that was made is kept when the setting changes. */
static void by_the_cadence_of_its_topic(void **state)
{
	scratch_write(*state, "claims/vigil.yaml", "cadence:\n  pricing: 40\n");
	check(state,
		&(struct rule){ "published: 2026-11-01\ntopic: Pricing\n", NULL,
			"Holding · reviewed 1 Nov 2026 · next 11 Dec 2026 "
			"(+18d)\n" });
	scratch_write(*state, "claims/vigil.yaml", "cadence:\n  pricing: 50\n");
	scratch_says(*state, "vigil show AM-1 | sed -n 2p",
		"Holding · reviewed 1 Nov 2026 · next 11 Dec 2026 (+18d)\n");
	scratch_says(*state,
		"vigil mark AM-1 holding >out; vigil show AM-1 | sed -n 2p",
		"Holding · reviewed 23 Nov 2026 · next 12 Jan 2027 (+50d)\n");
}

static void on_the_day_it_resolves_if_that_is_sooner(void **state)
{
	check(state,
		&(struct rule){ "published: 2026-11-01\nresolves: 2026-11-25\n",
			NULL,
			"Holding · reviewed 1 Nov 2026 · next 25 Nov 2026 "
			"(+2d)\n" });
}

static void on_the_day_that_a_review_names(void **state)
{
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 holding --next 2027-06-30",
			"Holding · reviewed 23 Nov 2026 · next 30 Jun 2027 "
			"(+219d)\n" });
	check(state,
		&(struct rule){ "published: 2026-11-01\n",
			"vigil mark AM-1 holding --next +1w",
			"Holding · reviewed 23 Nov 2026 · next 30 Nov 2026 "
			"(+7d)\n" });
}

static void never_while_it_is_a_draft(void **state)
{
	check(state,
		&(struct rule){ "resolves: 2026-01-01\n", NULL, "draft\n" });
	scratch_says(*state, "vigil due",
		"Mon 23 Nov 2026 · nothing due · 0 tracked · 1 draft\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(thirty_days_after_publication),
		scratch_test(sixty_then_ninety_once_it_is_confirmed),
		scratch_test(thirty_again_once_its_verdict_changed),
		scratch_test(by_its_own_cadence),
		scratch_test(by_the_cadence_of_its_topic),
		scratch_test(on_the_day_it_resolves_if_that_is_sooner),
		scratch_test(on_the_day_that_a_review_names),
		scratch_test(never_while_it_is_a_draft),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
