/* new.c - vigil new: writes a new claim file. */
#include "new.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "context.h"
#include "date.h"
#include "directory_write.h"
#include "editor.h"
#include "error.h"
#include "fields.h"
#include "file.h"
#include "ids.h"
#include "ledger.h"
#include "options.h"
#include "text.h"
#include "text_utf8.h"

enum { TRIES = 1000, DIGITS_LEAST = 3, DIGITS_MOST = 9 };

static const char template[] =
	"%s"
	"# vigil-claim(5) tells what each key means.\n"
	"id: %s\n"
	"claim: One sentence that evidence can settle.\n"
	"#title: A short name\n"
	"#topic: one-word-or-phrase\n"
	"#owner: Name <address>\n"
	"\n"
	"# Without a day of publication it is a draft: listed, but not due.\n"
	"#published: %s\n"
	"#resolves: the day on which it can be settled for good\n"
	"#sources:\n"
	"#  - https://example.org/what-it-rests-on\n"
	"#triggers:\n"
	"#  - what would call for a review before its date\n";

/* ---- the next free number ---- */

struct numbers {
	const char *prefix;
	long highest;
	int digits;
};

/* Returns where the digits at the end of an id begin. */
static size_t stem_length(const char *id)
{
	size_t length = strlen(id);

	while (length > 0 && isdigit((unsigned char)id[length - 1]))
		length--;
	return length;
}

static void parse_id(struct numbers *numbers, const char *id)
{
	size_t stem = stem_length(id), prefix = strlen(numbers->prefix);
	int digits = (int)strlen(id + stem);
	long number;

	if (stem != prefix + 1 || id[prefix] != '-' || digits == 0 ||
		digits > DIGITS_MOST ||
		strncasecmp(id, numbers->prefix, prefix) != 0)
		return;
	number = strtol(id + stem, NULL, 10);
	if (number > numbers->highest)
		numbers->highest = number;
	if (digits > numbers->digits)
		numbers->digits = digits;
}

/* Numbers of claims that are gone count as well: an id is never used again. */
static int find_numbers(
	struct context *context, struct numbers *numbers, struct error *err)
{
	struct texts ids = { NULL, 0 };
	size_t i;

	if (ledger_ids(&context->ledger, context->arena, &ids, err) < 0)
		return -1;
	for (i = 0; i < ids.count; i++)
		parse_id(numbers, ids.items[i]);
	if (numbers->digits == 0)
		numbers->digits = DIGITS_LEAST;
	return 0;
}

/* ---- the file ---- */

/* This line names the schema, if there is one, from which an editor knows the
 * keys. */
static const char *schema_line(void)
{
	if (access(VIGIL_SCHEMA, R_OK) < 0)
		return "";
	return "# yaml-language-server: $schema=" VIGIL_SCHEMA "\n";
}

/* Others read a claim file as soon as it is there, so it is written whole under
 * a name that they pass over. Returns 1 where path was there already. */
static int write_claim(struct context *context, const char *id,
	const char **path, struct error *err)
{
	struct arena *arena = context->arena;
	const struct ledger *ledger = &context->ledger;
	const char *name = arena_printf(arena, "%s.yaml", id);
	const char *draft = arena_printf(
		arena, ".new-%lld-%ld", clock_nanoseconds(), (long)getpid());
	const char *text = arena_printf(arena, template, schema_line(), id,
		date_iso(arena, context->today));

	*path = ledger_path_of(arena, ledger, name);
	if (directory_write_whole(
		    ledger->directory, draft, name, text, strlen(text)) == 0)
		return 0;
	if (errno == EEXIST)
		return 1;
	return fail(
		err, FAILED, "%s: cannot be made: %s", *path, strerror(errno));
}

static int make_named(struct context *context, const char *id,
	const char **path, struct error *err)
{
	struct texts ids = { NULL, 0 };
	size_t i;
	int result;

	if (ledger_ids(&context->ledger, context->arena, &ids, err) < 0)
		return -1;
	for (i = 0; i < ids.count; i++) {
		if (text_same(ids.items[i], id))
			return fail(err, FAILED,
				"%s: there is such a claim already; ids are "
				"never used again",
				ids.items[i]);
	}
	result = write_claim(context, id, path, err);
	if (result > 0)
		return fail(err, FAILED, "%s: is there already", *path);
	return result;
}

/* Somebody else may use a number at the same time: then the next one is tried,
 * since only one of us can make the file. */
static int make_numbered(struct context *context, const char *prefix,
	const char **path, struct error *err)
{
	struct numbers numbers = { .prefix = prefix };
	int try, result;

	if (find_numbers(context, &numbers, err) < 0)
		return -1;
	for (try = 1; try <= TRIES; try++) {
		const char *id = arena_printf(context->arena, "%s-%0*ld",
			prefix, numbers.digits, numbers.highest + try);

		result = write_claim(context, id, path, err);
		if (result <= 0)
			return result;
	}
	return fail(err, FAILED, "%s: no free number found", prefix);
}

static int new_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const char *name, *path = NULL;
	int result;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE,
			"give an id, such as AM-7, or a prefix, such as AM");
	name = context->words.items[0];
	if (!is_id(name))
		return fail(err, USAGE,
			"%s: not an id: letters, digits, '.', '_' and '-', 64 "
			"at most, a letter or digit first",
			text_printable(context->arena, name));
	if (context_open(context, LEDGER_WRITE, err) < 0)
		return -1;
	result = name[stem_length(name)]
			 ? make_named(context, name, &path, err)
			 : make_numbered(context, name, &path, err);
	if (result < 0)
		return -1;
	fprintf(context->out, "%s\n", text_printable(context->arena, path));
	fflush(context->out);
	return editor_has_user() ? editor_run(path, err) : 0;
}

const struct command command_new = {
	.name = "new",
	.arguments = "ID | PREFIX",
	.summary = "Writes a new claim file, and opens it in the editor",
	.examples = { "vigil new AM", "vigil new AM-170" },
	.run = new_run,
};
