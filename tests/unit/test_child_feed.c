/* test_child_feed.c - running another program on a text. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "claim_support.h"

#include "arena.h"
#include "child.h"
#include "child_feed.h"

enum { SECONDS = 60, PIPE_BYTES = 1024 * 1024 };

/* More than any pipe holds. */
static char *long_text(struct arena *arena)
{
	char *text = arena_alloc(arena, PIPE_BYTES + 1);

	memset(text, 'x', PIPE_BYTES);
	return text;
}

static struct child_end feed(
	struct arena *arena, const char *script, const char *text, int seconds)
{
	const char *const arguments[] = { "sh", "-c", script, NULL };
	struct child_end end;

	assert_int_equal(child_feed(arena, arguments, text, seconds, &end), 0);
	return end;
}

/* Says how a program ended that was fed a megabyte. */
static const char *tell_end(struct arena *arena, const char *script)
{
	struct child_end end = feed(arena, script, long_text(arena), SECONDS);

	return arena_printf(arena, "%d %d%s%s%s", end.status, end.signal,
		end.is_late ? " late" : "", end.is_unread ? " unread" : "",
		end.said);
}

static void its_end_is_told(void **state)
{
	static const struct told_example examples[] = {
		{ "cat >/dev/null", "0 0" },
		{ "wc -c", "0 01048576\n" },
		{ "wc -c </dev/stdin", "0 01048576\n" },
		{ "cat >/dev/null; exit 69", "69 0" },
		{ "cat >/dev/null; echo a; echo b >&2", "0 0a\nb\n" },
		{ "cat >/dev/null; kill -9 $$", "0 9" },
		{ "exit 0", "0 0 unread" },
		{ "head -c 1000 >/dev/null", "0 0 unread" },
		{ "head -c 1000 >/dev/null; exit 65", "65 0 unread" },
		{ "exec <&-; exit 0", "0 0 unread" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_end, examples);
}

static void what_is_short_counts_as_well(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_false(feed(&arena, "cat", "a\n", SECONDS).is_unread);
	assert_string_equal(feed(&arena, "cat", "a\n", SECONDS).said, "a\n");
	assert_true(feed(&arena, ":", "a\n", SECONDS).is_unread);
	assert_false(feed(&arena, ":", "", SECONDS).is_unread);
	arena_release(&arena);
}

/* On a busy machine it may not get to its first word within a second. */
static void one_that_takes_too_long_is_ended(void **state)
{
	struct arena arena = { 0 };
	struct child_end end = { .said = "" };
	int seconds;

	(void)state;
	for (seconds = 1; !*end.said && seconds < SECONDS; seconds *= 2)
		end = feed(&arena, "echo $$; exec sleep 1000",
			long_text(&arena), seconds);
	assert_true(end.is_late);
	assert_false(end.is_unread);
	assert_int_equal(kill(atoi(end.said), 0), -1);
	assert_int_equal(errno, ESRCH);
	arena_release(&arena);
}

/* It stays in the background with all that it was given. */
static void what_it_leaves_behind_is_not_waited_for(void **state)
{
	struct arena arena = { 0 };
	struct child_end end = feed(
		&arena, "cat >/dev/null; sleep 1000 & echo $!", "a\n", SECONDS);

	(void)state;
	assert_false(end.is_late);
	assert_int_equal(end.status, 0);
	assert_int_equal(kill(atoi(end.said), SIGKILL), 0);
	arena_release(&arena);
}

/* Where the system learns it too late, as under valgrind, the status tells. */
static void one_that_is_not_there_is_told(void **state)
{
	static const char *const missing[] = { "/no/such/program", NULL };
	struct arena arena = { 0 };
	struct child_end end;

	(void)state;
	if (child_feed(&arena, missing, "a", SECONDS, &end) == 0)
		assert_int_equal(end.status, CHILD_NOT_RUN);
	else
		assert_int_equal(errno, ENOENT);
	arena_release(&arena);
}

static void only_the_start_of_what_it_prints_is_kept(void **state)
{
	struct arena arena = { 0 };
	struct child_end end = feed(&arena, "cat", long_text(&arena), SECONDS);

	(void)state;
	assert_int_equal(strlen(end.said), 500);
	arena_release(&arena);
}

/* As a parent may have it that does not care for its children. */
static void a_signal_that_is_ignored_changes_nothing(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	signal(SIGCHLD, SIG_IGN);
	assert_int_equal(feed(&arena, "cat; exit 3", "a", SECONDS).status, 3);
	assert_ptr_equal(signal(SIGCHLD, SIG_DFL), SIG_IGN);
	arena_release(&arena);
}

/* As under a parent that closes all that it does not need. */
static void it_works_without_standard_input_and_output(void **state)
{
	struct arena arena = { 0 };
	int kept[3], i;
	struct child_end end;

	(void)state;
	for (i = 0; i < 3; i++) {
		kept[i] = fcntl(i, F_DUPFD, 10);
		close(i);
	}
	end = feed(&arena, "cat; echo b >&2", long_text(&arena), SECONDS);
	for (i = 0; i < 3; i++) {
		dup2(kept[i], i);
		close(kept[i]);
	}
	assert_int_equal(end.status, 0);
	assert_false(end.is_unread);
	assert_int_equal(strlen(end.said), 500);
	arena_release(&arena);
}

static int no_child_is_left(void **state)
{
	(void)state;
	return waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD ? 0 : -1;
}

#define feed_test(test) cmocka_unit_test_teardown(test, no_child_is_left)

int main(void)
{
	const struct CMUnitTest tests[] = {
		feed_test(its_end_is_told),
		feed_test(what_is_short_counts_as_well),
		feed_test(one_that_takes_too_long_is_ended),
		feed_test(what_it_leaves_behind_is_not_waited_for),
		feed_test(one_that_is_not_there_is_told),
		feed_test(only_the_start_of_what_it_prints_is_kept),
		feed_test(a_signal_that_is_ignored_changes_nothing),
		feed_test(it_works_without_standard_input_and_output),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
