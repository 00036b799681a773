/* test_help_examples.c - the examples in the help of each command work. */
#include <string.h>

#include "arena.h"
#include "scratch.h"
#include "text.h"

enum { COLUMNS = 80 };

/* Somebody keeps this ledger in git, has reviewed some of it, and taken a
 * review back; one that Ann made waits to be signed off. */
static const char story[] =
	"git init -q && git config user.name Tester && "
	"git config user.email tester@example.org && "
	"vigil sync && "
	"vigil close AM-160 --as retired --note Moot. && "
	"vigil mark AM-163 holding --draft --by Ann && "
	"vigil mark AM-162 holding && "
	"vigil mark AM-161 holding && "
	"vigil undo && "
	"git add . && git commit -q -m 'Claims' && "
	"echo 'exit 0' >editor && echo 'cat >sent' >mailer";

static const char surroundings[] =
	"export EDITOR='sh editor' BROWSER=true VIGIL_SENDMAIL='sh mailer'; ";

static int make(void **state)
{
	static const char *const ids[] = { "AM-160", "AM-161", "AM-162",
		"AM-163" };
	struct scratch *scratch;
	size_t i;

	if (scratch_make(state) < 0)
		return -1;
	scratch = *state;
	for (i = 0; i < sizeof(ids) / sizeof(*ids); i++)
		scratch_claim(scratch, ids[i],
			"published: 2026-10-10\nresolves: 2026-12-31\n"
			"title: Prices\ntopic: tools\n"
			"owner: Ann <ann@example.org>\n");
	scratch_does(scratch, story);
	scratch_write(scratch, "facts.csv", "ID,Claim\nDR-1,Prices fall.\n");
	scratch_does(scratch,
		"mkdir -p ~/.ssh; echo 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI"
		"JdOyxbbd23CKzkpMLqUvTZQbWJ6nQ2zVKtmWDZ0BH5C' "
		">~/.ssh/id_ed25519.pub; "
		"mkdir ../kept && cp -R . ../kept");
	return 0;
}

static void split_lines(
	struct scratch *scratch, char *text, struct texts *lines)
{
	for (; *text; text += strlen(text) + 1) {
		text[strcspn(text, "\n")] = '\0';
		texts_add(&scratch->arena, lines, text);
	}
}

/* It may ask, and is answered that this is all. */
static void try(struct scratch *scratch, const char *example)
{
	struct answer answer;
	struct talk *talk;

	if (strlen(example) + 2 > COLUMNS)
		fail_msg("%s: does not fit", example);
	scratch_does(scratch, "rm -rf .git * && cp -R ../kept/. .");
	if (strcmp(example, "vigil init") == 0)
		scratch_does(scratch, "rm -rf claims");
	talk = talk_begin(scratch, COLUMNS,
		arena_printf(&scratch->arena, "%s%s", surroundings, example));
	talk_type(talk, "q\n");
	answer = talk_end(talk);
	if (answer.status != 0)
		fail_msg("%s: ends with %d and says\n%s", example,
			answer.status, answer.out);
}

/* Returns how many examples the help of a command has. */
static size_t try_examples_of(struct scratch *scratch, const char *command)
{
	struct texts lines = { NULL, 0 };
	size_t i, count = 0;

	split_lines(scratch,
		scratch_run(scratch, arena_printf(&scratch->arena,
					     "vigil %s --help", command))
			.out,
		&lines);
	for (i = 0; i < lines.count; i++) {
		if (strncmp(lines.items[i], "  vigil ", 8) != 0)
			continue;
		try(scratch, lines.items[i] + 2);
		count++;
	}
	return count;
}

static void each_command_has_one_or_two_that_work(void **state)
{
	struct scratch *scratch = *state;
	struct texts commands = { NULL, 0 };
	size_t i, count;

	split_lines(scratch,
		scratch_run(scratch,
			"vigil --help | "
			"sed -n 's/^  \\([a-z][a-z]*\\)  .*/\\1/p'")
			.out,
		&commands);
	assert_true(commands.count > 20);
	for (i = 0; i < commands.count; i++) {
		count = try_examples_of(scratch, commands.items[i]);
		if (count < 1 || count > 2)
			fail_msg("%s: has %zu examples", commands.items[i],
				count);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			each_command_has_one_or_two_that_work, make,
			scratch_remove),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
