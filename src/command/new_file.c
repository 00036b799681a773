/* new_file.c - making the file of a new claim. */
#include "new_file.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "clock.h"
#include "context.h"
#include "date.h"
#include "directory_write.h"
#include "error.h"
#include "file.h"
#include "ids.h"
#include "ledger.h"
#include "new_number.h"
#include "new_text.h"
#include "text.h"

enum { TRIES = 1000 };

struct making {
	struct context *context;
	const struct new_claim *given;
	const char *id; /* that was tried last */
};

const char *claim_file_of(struct arena *arena, const char *id)
{
	return arena_printf(arena, "%s.yaml", id);
}

/* Others read a claim file as soon as it is there, so it is written whole under
 * a name that they pass over. Returns 1 where there was such a file already. */
static int write_claim(struct making *making, const char *id, struct error *err)
{
	struct context *context = making->context;
	struct arena *arena = context->arena;
	const struct ledger *ledger = &context->ledger;
	const char *name = claim_file_of(arena, id), *text;
	const char *draft = arena_printf(
		arena, ".new-%lld-%ld", clock_nanoseconds(), (long)getpid());

	if (new_text(arena, id, making->given, context->today, &text, err) < 0)
		return -1;
	making->id = id;
	if (directory_write_whole(
		    ledger->directory, draft, name, text, strlen(text)) == 0)
		return 0;
	if (errno == EEXIST)
		return 1;
	return fail(err, FAILED, "%s: cannot be made: %s",
		ledger_path_of(arena, ledger, name), strerror(errno));
}

static int make_named(struct making *making, const char *id, struct error *err)
{
	struct context *context = making->context;
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
	result = write_claim(making, id, err);
	if (result > 0)
		return fail(err, FAILED, "%s: is there already",
			ledger_path_of(context->arena, &context->ledger,
				claim_file_of(context->arena, id)));
	return result;
}

/* Somebody else may use a number at the same time: then the next one is tried,
 * since only one of us can make the file. */
static int make_numbered(
	struct making *making, const char *prefix, struct error *err)
{
	struct arena *arena = making->context->arena;
	struct numbers numbers = { .prefix = numbers_prefix(arena, prefix) };
	int try, result;

	if (numbers_find(making->context, &numbers, err) < 0)
		return -1;
	for (try = 1; try <= TRIES; try++) {
		const char *id = numbers_id(arena, &numbers, try);

		result = write_claim(making, id, err);
		if (result <= 0)
			return result;
	}
	return fail(err, FAILED, "%s: no free number found", prefix);
}

int new_file_make(struct context *context, const char *name,
	const struct new_claim *given, const char **id, struct error *err)
{
	struct making making = { context, given, NULL };
	int result = name[id_stem_length(name)]
			     ? make_named(&making, name, err)
			     : make_numbered(&making, name, err);

	*id = making.id;
	return result;
}
