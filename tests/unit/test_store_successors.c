/* test_store_successors.c - what supersedes what, by the files and by the
 * record. */
#include "arena.h"
#include "claim.h"
#include "claim_support.h"
#include "claim_support_store.h"
#include "store_successors.h"
#include "verdict.h"

/* Successions as lines, in an arena. */
struct gathering {
	struct arena *arena;
	const char *told;
};

static const char *or_none(const char *text)
{
	return text ? text : "none";
}

static void gather(void *context, const struct succession *succession)
{
	struct gathering *gathering = context;

	gathering->told = told_line(gathering->arena, gathering->told,
		arena_printf(gathering->arena,
			"%s in %s:%ld:%ld %s: %s is %s %s, superseded by %s",
			succession->id, succession->file, succession->at.line,
			succession->at.column, state_name(succession->state),
			succession->old_name, or_none(succession->old_id),
			state_name(succession->old_state),
			or_none(succession->old_successor)));
}

/* Puts claims as a file has them, and closes the first. */
static void put(struct kept *kept, const char *text, const char *successor)
{
	struct claim *claim = kept_claims(kept, text);
	bool is_first = true;

	for (; claim; claim = claim->next) {
		claim->standing.state =
			is_first && successor ? STATE_SUPERSEDED : STATE_OPEN;
		claim->standing.successor = is_first ? successor : NULL;
		kept_put(kept, claim, true);
		is_first = false;
	}
}

static const char *told(struct kept *kept)
{
	struct gathering gathering = { &kept->arena, "" };

	assert_done(kept, store_each_succession(
				  kept->store, gather, &gathering, &kept->err));
	return gathering.told;
}

static const char *untold(struct kept *kept)
{
	struct gathering gathering = { &kept->arena, "" };

	assert_done(kept, store_each_untold_succession(
				  kept->store, gather, &gathering, &kept->err));
	return gathering.told;
}

static void each_that_a_file_names_is_told_with_its_record(void **state)
{
	struct kept *kept = *state;

	put(kept,
		"id: A-1\nclaim: c\n---\nid: A-2\nclaim: c\nsupersedes: a-1\n",
		"A-2");
	put(kept,
		"id: B-1\nclaim: c\n---\nid: B-2\nclaim: c\n"
		"supersedes: [B-1]\nrelated: [A-1]\n",
		NULL);
	put(kept, "id: C-2\nclaim: c\nsupersedes: C-1\n", NULL);
	assert_string_equal(told(kept),
		"A-2 in a.yaml:4:5 open: a-1 is A-1 superseded, superseded by "
		"A-2\n"
		"B-2 in a.yaml:4:5 open: B-1 is B-1 open, superseded by none\n"
		"C-2 in a.yaml:1:5 open: C-1 is none open, superseded by none");
	assert_string_equal(untold(kept), "");
}

static void one_that_a_file_leaves_out_is_told_if_it_names_others(void **state)
{
	struct kept *kept = *state;

	put(kept, "id: A-1\nclaim: c\n---\nid: A-2\nclaim: c\n", "a-2");
	assert_string_equal(told(kept), "");
	assert_string_equal(untold(kept), "");
	put(kept, "id: B-1\nclaim: c\n", "B-2");
	put(kept, "id: B-2\nclaim: c\nsupersedes: B-0\n", NULL);
	assert_string_equal(untold(kept),
		"B-2 in a.yaml:1:5 open: B-1 is B-1 superseded, superseded by "
		"B-2");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(each_that_a_file_names_is_told_with_its_record),
		kept_test(
			one_that_a_file_leaves_out_is_told_if_it_names_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
