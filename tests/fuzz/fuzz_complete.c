/* fuzz_complete.c - no words can upset their completion, and what is offered
 * can be typed. The lines of the input are the words behind `vigil _complete`.
 */
#include <strings.h>

#include "arena.h"
#include "complete.h"
#include "context.h"
#include "options.h"
#include "scratch_ledger.h"
#include "text.h"
#include "text_utf8.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	scratch_make();
	return 0;
}

static struct texts words_of(
	struct arena *arena, const char *bytes, size_t size)
{
	struct texts words = { 0 };
	size_t start = 0, i;

	for (i = 0; i <= size; i++) {
		if (i < size && bytes[i] && bytes[i] != '\n')
			continue;
		texts_add(arena, &words,
			arena_copy_bytes(arena, bytes + start, i - start));
		start = i + 1;
	}
	return words;
}

/* Each line begins as the word does, whatever the case, and has nothing in it
 * that a terminal would not show. */
static void require_offers(const char *text, const char *typed)
{
	struct arena arena = { 0 };

	for (; *text && strcmp(text, "\n") != 0; text++) {
		size_t length = strcspn(text, "\n");
		char *line = arena_copy_bytes(&arena, text, length);

		require(strncasecmp(line, typed, strlen(typed)) == 0);
		if (strchr(line, '\t'))
			*strchr(line, '\t') = ' ';
		require(strcmp(text_printable(&arena, line), line) == 0);
		text += length;
	}
	arena_release(&arena);
}

static int complete_command_name(struct context *context, struct error *err)
{
	const struct option none[] = { { 0 } };

	context->command = NULL;
	return complete(context, none, err);
}

static const struct command no_command = { .run = complete_command_name };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct texts words = words_of(&arena, (const char *)data, size);
	const char *typed = words.items[--words.count];
	const struct command *command = &no_command;
	enum error_code code;
	char *text;

	if (words.count > 0) {
		command = scratch_command(*words.items++);
		words.count--;
	}
	if (command) {
		code = scratch_run(command, &words, typed, &text);
		require(code == OK || code == FAILED);
		require_offers(text, typed);
		free(text);
	}
	arena_release(&arena);
	return 0;
}
