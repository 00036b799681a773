/* browser.c - the user's browser. */
#include "browser.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "child.h"
#include "claim.h"
#include "context.h"
#include "error.h"
#include "text.h"
#include "text_utf8.h"
#include "web_url.h"

/* Returns the words of a command, with the address for %s or behind them. No
 * shell sees it. */
static struct texts words_of(
	struct arena *arena, const char *command, const char *url)
{
	char *rest = arena_copy(arena, command), *word;
	struct texts words = { NULL, 0 };
	bool is_placed = false;

	while ((word = strtok_r(rest, " \t", &rest))) {
		bool is_place = strcmp(word, "%s") == 0;

		texts_add(arena, &words, is_place ? url : word);
		is_placed |= is_place;
	}
	if (words.count && !is_placed)
		texts_add(arena, &words, url);
	return words;
}

/* $BROWSER may name several, with colons between them: the first that runs
 * will do. */
static int open_address(
	struct context *context, const char *url, struct error *err)
{
	const char *given = getenv("BROWSER");
	char *rest = arena_copy(
		context->arena, given && *given ? given : "xdg-open");
	char *command;

	fprintf(context->out, "opening %s\n",
		text_printable(context->arena, url));
	fflush(context->out);
	while ((command = strtok_r(rest, ":", &rest))) {
		struct texts words = words_of(context->arena, command, url);

		if (words.count == 0)
			continue;
		texts_add(context->arena, &words, NULL);
		if (child_run(words.items) == 0)
			return 0;
	}
	return fail(err, FAILED, "no browser opened it (%s); set $BROWSER",
		given && *given ? text_printable(context->arena, given)
				: "xdg-open");
}

int browser_open(
	struct context *context, const struct source *source, struct error *err)
{
	size_t count = 0;

	for (; source; source = source->next) {
		/* so that it is neither an option nor a file */
		if (!source->url || !web_url_host(source->url))
			continue;
		count++;
		if (open_address(context, source->url, err) < 0)
			return -1;
	}
	if (count)
		return 0;
	return fail(err, FAILED, "none of its sources has a web address");
}
