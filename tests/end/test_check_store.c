/* test_check_store.c - vigil check says the same with a store and without. */
#include <fcntl.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"

#define SOURCES "sources: [https://example.org/]\n"

/* A ledger that was recorded, and then much went wrong in it. */
static void make_mess(struct scratch *scratch)
{
	scratch_claim(scratch, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_claim(scratch, "AM-2", "published: 2026-10-02\n" SOURCES);
	scratch_claim(scratch, "AM-3", SOURCES);
	scratch_claim(scratch, "AM-4",
		"published: 2026-10-04\ntopic: Prices & more\n" SOURCES);
	scratch_claim(scratch, "AM-5",
		"published: 2026-10-05\ntopic: \"Prices: more\"\n"
		"next_review: 2027-11-01\n" SOURCES);
	scratch_does(
		scratch, "vigil sync && vigil mark AM-4 partial --note Less");
	scratch_claim(
		scratch, "AM-1", "published: 2026-10-01\ntopik: x\n" SOURCES);
	scratch_does(scratch,
		"cd claims; sed -i 's/holds/does not hold/' AM-2.yaml; "
		"echo 'claim: twice' >>AM-3.yaml; cp AM-4.yaml copy.yaml; "
		"printf 'id: AM-6\nclaim: C # cut short\n' >AM-6.yaml; "
		"echo 'x: [' >broken.yaml; printf '\\377\\376' >bytes.yaml; "
		": >empty.yaml; cp AM-6.yaml AM-7.yaml~; "
		"printf 'id: AM-8\nclaim: It is new.\n"
		"published: 2026-11-20\nrelated: [AM-99]\n' >AM-8.yaml; "
		"echo '{\"claim\"' >journal/stray.jsonl; "
		"printf 'promise: 30\n' >vigil.yaml");
}

/* Checks once with nothing of the program's own. */
static void check_anew(struct scratch *scratch)
{
	scratch_does(scratch,
		"mv claims/.vigil kept; vigil check >anew 2>anew.err; "
		"test $? = 4 && test ! -e claims/.vigil && mv kept "
		"claims/.vigil && test $(grep -c error: anew) -gt 8 && "
		"test $(grep -c warning: anew) -gt 6");
}

#define CHECK_SAYS_THE_SAME                                                    \
	" check >now 2>now.err; test $? = 4 && diff anew now && "              \
	"diff anew.err now.err"

#define SAYS_THE_SAME "vigil" CHECK_SAYS_THE_SAME

static void it_says_the_same_with_a_store_and_without(void **state)
{
	make_mess(*state);
	check_anew(*state);
	scratch_does(*state, SAYS_THE_SAME " && " SAYS_THE_SAME);
	scratch_does(*state, "vigil list >list 2>&1; " SAYS_THE_SAME);
}

static void so_it_does_where_the_store_is_of_no_use(void **state)
{
	make_mess(*state);
	check_anew(*state);
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db 'PRAGMA user_version = "
		"1000'; " SAYS_THE_SAME);
	scratch_does(
		*state, "echo noise >claims/.vigil/store.db; " SAYS_THE_SAME);
	scratch_says(*state, "cat claims/.vigil/store.db", "noise\n");
	scratch_does(*state,
		"rm claims/.vigil/store.db*; mkdir "
		"claims/.vigil/store.db; " SAYS_THE_SAME);
}

static void so_it_does_with_the_store_of_an_older_version(void **state)
{
	make_mess(*state);
	check_anew(*state);
	scratch_does(*state,
		"sqlite3 claims/.vigil/store.db 'PRAGMA user_version = 1; "
		"DROP TABLE problem'; " SAYS_THE_SAME);
	scratch_does(*state, SAYS_THE_SAME);
}

/* Some pages are read only when most of the report was made. */
static void so_it_does_whichever_page_of_the_store_is_damaged(void **state)
{
	make_mess(*state);
	check_anew(*state);
	scratch_does(*state,
		"cd claims/.vigil; vigil list >list 2>&1; sqlite3 store.db "
		"'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = "
		"DELETE' >list; cp store.db ../../whole; "
		"sqlite3 store.db 'PRAGMA page_count' >../../count");
	scratch_does(*state,
		"page=0; while [ $page -lt $(cat count) ]; do "
		"rm claims/.vigil/store.db*; cp whole claims/.vigil/store.db; "
		"dd if=/dev/zero of=claims/.vigil/store.db bs=4096 seek=$page "
		"count=1 conv=notrunc 2>dd.err; page=$((page + "
		"1)); " SAYS_THE_SAME " || exit 1; done; test $page -gt 20");
}

static void so_it_does_where_nothing_can_be_written(void **state)
{
	struct scratch *scratch = *state;

	make_mess(scratch);
	check_anew(scratch);
	scratch_does(scratch, "chmod 755 ..; chmod -R a-w,a+rX claims");
	scratch_does(
		scratch, arena_printf(&scratch->arena, "%s" CHECK_SAYS_THE_SAME,
				 scratch_reader(scratch)));
}

/* That a file is gone only shows where it was seen. */
static void with_a_store_it_knows_which_file_is_gone(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_does(*state, "vigil sync && rm claims/AM-1.yaml");
	scratch_answers(*state, "vigil check", 4,
		"claims/AM-1.yaml: error: the file is gone, and with it AM-1; "
		"bring it back, or end its reviews: vigil close AM-1 --as "
		"retired --note TEXT\n"
		"0 files, 0 claims: 1 error, 0 warnings\n",
		"");
}

/* What the store says of a claim that is not read again shows that it is not.
 */
static void what_did_not_change_is_not_read_again(void **state)
{
	scratch_claim(*state, "AM-1", "published: 2026-10-01\n" SOURCES);
	scratch_does(*state,
		"touch -d 2026-01-01 claims/AM-1.yaml; vigil sync; "
		"sqlite3 claims/.vigil/store.db \"INSERT INTO problem "
		"(path, position, line, place, message) VALUES ('AM-1.yaml', "
		"0, 1, 1, 'kept')\"");
	scratch_says(*state, "vigil check | grep -c kept", "1\n");
	scratch_does(*state, "echo '# more' >>claims/AM-1.yaml");
	scratch_says(*state, "vigil check | grep kept; :", "");
}

static void beside_who_writes_for_long_it_reads_all_anew(void **state)
{
	struct scratch *scratch = *state;
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int number;

	make_mess(scratch);
	check_anew(scratch);
	number = open(arena_printf(&scratch->arena, "%s/claims/.vigil/lock",
			      scratch->path),
		O_RDWR | O_CREAT, 0666);
	assert_int_equal(fcntl(number, F_SETLK, &lock), 0);
	scratch_does(scratch, SAYS_THE_SAME);
	close(number);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		scratch_test(it_says_the_same_with_a_store_and_without),
		scratch_test(so_it_does_where_the_store_is_of_no_use),
		scratch_test(so_it_does_with_the_store_of_an_older_version),
		scratch_test(so_it_does_whichever_page_of_the_store_is_damaged),
		scratch_test(so_it_does_where_nothing_can_be_written),
		scratch_test(with_a_store_it_knows_which_file_is_gone),
		scratch_test(what_did_not_change_is_not_read_again),
		scratch_test(beside_who_writes_for_long_it_reads_all_anew),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
