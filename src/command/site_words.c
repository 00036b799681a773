/* site_words.c - the words of a site, from the file that vigil.yaml names. */
#include "site_words.h"

#include <stddef.h>

#include "arena.h"
#include "context.h"
#include "document.h"
#include "file.h"
#include "ledger.h"
#include "node_under.h"
#include "problem.h"
#include "reading.h"
#include "settings.h"
#include "signature.h"
#include "words.h"
#include "words_read.h"

/* Tells of a file that cannot be read where the settings name it. */
static void tell_unread(struct context *context, struct problems *problems,
	const char *path, const char *why)
{
	const struct node *named = node_under(
		node_under(context->ledger.settings.keys, "site"), "words");
	const struct problem problem = { .file = "vigil.yaml",
		.at = named ? named->at : (struct position){ 0 },
		.message = arena_printf(
			context->arena, "words: %s %s", path, why) };

	problems_add(context->arena, problems, &problem);
}

const struct words *site_words_read(
	struct context *context, const char **text, struct problems *problems)
{
	static const struct file_limit limit = { 1048576,
		"is larger than 1 MiB" };
	const char *path = context->ledger.settings.site.words;
	struct words *words = arena_alloc(context->arena, sizeof(*words));
	struct reading reading = { .arena = context->arena, .file = path };
	struct signature signature;
	const char *why;

	*text = NULL;
	*words = words_english;
	if (!path)
		return words;
	if (file_read(&context->ledger, &limit, &reading, &signature, &why) <
		0) {
		tell_unread(context, problems, path, why);
		return words;
	}
	*text = arena_copy_bytes(context->arena, reading.bytes, reading.length);
	*words = words_read(&reading);
	problems_append(context->arena, problems, &reading.problems);
	return words;
}
