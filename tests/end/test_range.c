/* test_range.c - what a server lets in, by vigil verify --range in its hook. */
#include "arena.h"
#include "scratch.h"
#include "scratch_git.h"
#include "scratch_server.h"

#define REVIEW "vigil mark AM-1 partial --note Less. --by Ann >out; "
#define REVIEW_FILE "claims/journal/*-review-*"
#define AM_3                                                                   \
	"printf 'id: AM-3\\nclaim: It holds.\\npublished: %s\\n' "             \
	"2026-11-23 >claims/AM-3.yaml; "
#define PLAN                                                                   \
	"printf 'id: AM-3\\nclaim: It holds.\\npublished: %s\\n' "             \
	"2026-11-24 >claims/AM-3.yaml; "

/* ---- what is let in ---- */

static void a_review_is_let_in(void **state)
{
	server_takes(*state, REVIEW COMMIT);
}

static void a_typo_that_the_next_commit_mends_stops_nobody(void **state)
{
	server_takes(*state,
		"sed -i s/claim:/claimm:/ claims/AM-1.yaml; " COMMIT
		"sed -i s/claimm:/claim:/ claims/AM-1.yaml; " COMMIT);
}

static void a_plan_whose_day_has_come_meanwhile_stops_nobody(void **state)
{
	server_takes(*state, PLAN COMMIT);
	scratch_does(*state,
		"sed -i 's/(vigil/(vigil --today 2026-11-25/' "
		"'a server.git/hooks/pre-receive'");
	server_takes(*state, REVIEW COMMIT);
	server_takes(*state, "echo 'topic: a' >>claims/AM-3.yaml; " COMMIT);
	server_refuses(*state,
		"sed -i s/2026-11-24/2026-11-25/ claims/AM-3.yaml; " COMMIT,
		"AM-3 is published but not recorded");
}

static void a_new_branch_and_its_end_are_let_in(void **state)
{
	scratch_does(*state,
		"git checkout -q -b side; " REVIEW COMMIT
		"git push -q origin side 2>&1; "
		"git push -q origin :side 2>&1; git checkout -q main");
}

static void a_tag_is_let_in(void **state)
{
	scratch_does(*state, REVIEW COMMIT
		"git tag -a -m one v1; git push -q origin v1 2>&1; "
		"git tag blob $(git hash-object -w claims/AM-1.yaml); "
		"git push -q origin blob 2>&1");
}

static void a_merge_with_the_lines_of_both_is_let_in(void **state)
{
	scratch_does(*state, "git checkout -q -b side");
	scratch_does(*state, REVIEW COMMIT "git checkout -q main");
	server_takes(*state,
		"vigil mark AM-2 holding --by Bob >out 2>&1 || :; " COMMIT
		"git merge -q --no-edit side");
}

static void a_file_may_go_where_another_has_its_lines(void **state)
{
	server_takes(*state, REVIEW COMMIT
		"cat claims/journal/* >pack; "
		"git rm -q claims/journal/*; mkdir -p claims/journal; "
		"mv pack claims/journal/pack-0123456789ab.jsonl; " COMMIT);
}

static void a_draft_and_a_closed_claim_need_no_file(void **state)
{
	server_takes(*state,
		"printf 'id: AM-3\\nclaim: It holds.\\n' >claims/AM-3.yaml; "
		"vigil close AM-2 --as retired --note No. >out; " COMMIT);
	server_takes(*state, "git rm -q claims/AM-[23].yaml; " COMMIT);
}

static void a_file_may_move(void **state)
{
	server_takes(*state,
		"mkdir claims/old; git mv claims/AM-1.yaml "
		"claims/old/x.yaml; " COMMIT);
	server_takes(*state,
		"git mv claims ledger; mkdir -p a; "
		"git mv ledger a/claims; git commit -qm moved");
}

/* ---- what is refused ---- */

static void a_commit_between_that_drops_a_line_is_refused(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	server_refuses(*state,
		"git rm -q " REVIEW_FILE
		"; git commit -qm drop; "
		"git revert --no-edit HEAD >out",
		"AM-1: the review of 23 Nov 2026 is gone in commit ");
}

static void a_merge_that_drops_a_line_is_refused(void **state)
{
	server_refuses(*state,
		"git checkout -q -b side; " REVIEW COMMIT
		"git checkout -q main; git commit -q --allow-empty -m more; "
		"git merge -q -s ours --no-edit side",
		"the review of 23 Nov 2026 is gone");
}

static void a_forced_push_that_drops_a_line_is_refused(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	server_refuses(*state, "git reset -q --hard HEAD~1",
		"the review of 23 Nov 2026 is gone");
	server_takes(*state,
		"git reset -q --hard origin/main; "
		"git commit -q --amend -m anew");
}

static void a_file_of_the_record_with_other_bytes_is_refused(void **state)
{
	server_takes(*state, REVIEW COMMIT);
	server_refuses(*state,
		"f=$(echo " REVIEW_FILE "); sed -i 's/$/\\r/' $f; " COMMIT,
		"has other bytes in commit ");
	server_refuses(*state,
		"git reset -q --hard origin/main; f=$(echo " REVIEW_FILE
		"); sed -i s/Less/More/ $f; " COMMIT,
		"is gone in commit ");
}

static void a_changed_line_in_a_new_file_is_refused(void **state)
{
	server_refuses(*state,
		REVIEW "sed -i s/Less/More/ " REVIEW_FILE "; " COMMIT,
		":1:1: error: this entry was changed after it was written");
}

static void what_breaks_the_rules_of_the_commands_is_refused(void **state)
{
	server_refuses(*state,
		REVIEW "vigil undo --by Ann >out; rm " REVIEW_FILE "; " COMMIT,
		"it follows an entry that AM-1 does not have, ");
}

static void a_frozen_sentence_needs_its_correction(void **state)
{
	server_refuses(*state,
		"sed -i s/holds/fails/ claims/AM-2.yaml; " COMMIT,
		"claims/AM-2.yaml:2:8: error: claim: the published sentence "
		"was changed: ");
	server_refuses(*state,
		"git reset -q --hard origin/main; "
		"sed -i s/2026-10-02/2026-10-03/ claims/AM-2.yaml; " COMMIT,
		"published: the record says 2026-10-02");
	server_takes(*state,
		"git reset -q --hard origin/main; "
		"sed -i s/holds/fails/ claims/AM-2.yaml; "
		"vigil correct AM-2 --accept --note Typo. >out 2>&1; " COMMIT);
}

static void a_publication_needs_its_entry_on_its_own_day(void **state)
{
	server_refuses(*state, AM_3 COMMIT,
		"claims/AM-3.yaml:3:1: error: AM-3 is published but not "
		"recorded; run vigil sync");
	server_takes(*state, "vigil sync >out; " COMMIT);
}

static void an_open_claim_needs_its_file(void **state)
{
	server_refuses(*state, "git rm -q claims/AM-2.yaml; " COMMIT,
		"claims/AM-2.yaml: error: AM-2 is open, and its file is gone");
}

static void a_broken_claim_file_is_refused(void **state)
{
	server_refuses(*state, "echo 'nonsense: 1' >>claims/AM-2.yaml; " COMMIT,
		"nonsense: no such key");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		server_test(a_review_is_let_in),
		server_test(a_typo_that_the_next_commit_mends_stops_nobody),
		server_test(a_plan_whose_day_has_come_meanwhile_stops_nobody),
		server_test(a_new_branch_and_its_end_are_let_in),
		server_test(a_tag_is_let_in),
		server_test(a_merge_with_the_lines_of_both_is_let_in),
		server_test(a_file_may_go_where_another_has_its_lines),
		server_test(a_draft_and_a_closed_claim_need_no_file),
		server_test(a_file_may_move),
		server_test(a_commit_between_that_drops_a_line_is_refused),
		server_test(a_merge_that_drops_a_line_is_refused),
		server_test(a_forced_push_that_drops_a_line_is_refused),
		server_test(a_file_of_the_record_with_other_bytes_is_refused),
		server_test(a_changed_line_in_a_new_file_is_refused),
		server_test(what_breaks_the_rules_of_the_commands_is_refused),
		server_test(a_frozen_sentence_needs_its_correction),
		server_test(a_publication_needs_its_entry_on_its_own_day),
		server_test(an_open_claim_needs_its_file),
		server_test(a_broken_claim_file_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
