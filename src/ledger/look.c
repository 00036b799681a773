/* look.c - a look at all files of a ledger, which holds for a moment. */
#include "look.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "clock.h"
#include "error.h"
#include "file.h"
#include "ledger.h"
#include "signature.h"
#include "walk.h"

static const long long fresh_nanoseconds = 2000000000;

struct look {
	struct arena arena;
	struct walk walk;
	long long began;    /* in nanoseconds */
	long long waited;   /* since, for the lock */
	const char *record; /* the signature of its directory then, or "" */
	bool is_settled;
	bool is_shared; /* another took it: the store has what it found */
};

/* Returns "" where there is no record, or no ledger to have one. */
static const char *record_signature(const struct ledger *ledger,
	struct arena *arena, struct signature *signature)
{
	struct stat status;

	*signature = (struct signature){ 0 };
	if (ledger->only || file_status(ledger, "journal", &status) < 0)
		return "";
	*signature = signature_of(&status);
	return signature_text(arena, signature, 0);
}

static void note_record(struct look *look, const struct ledger *ledger)
{
	struct signature signature;

	look->record = record_signature(ledger, &look->arena, &signature);
	look->is_settled = *look->record && *signature_text(&look->arena,
						    &signature, look->began);
}

static struct look *begin(struct ledger *ledger)
{
	struct look *look;

	look_end(ledger);
	look = calloc(1, sizeof(*look));
	if (!look)
		out_of_memory();
	look->began = clock_nanoseconds();
	return look;
}

int look_at_all(
	struct ledger *ledger, const struct walk **walk, struct error *err)
{
	struct look *look = begin(ledger);
	int result = 0;

	note_record(look, ledger);
	if (ledger->only)
		walk_files(&look->walk, &look->arena, ledger->only);
	else
		result = walk_ledger(&look->walk, &look->arena, ledger, err);
	*walk = &look->walk;
	if (result == 0) {
		ledger->look = look;
		return 0;
	}
	arena_release(&look->arena);
	free(look);
	return -1;
}

void look_share(struct ledger *ledger)
{
	ledger->look = begin(ledger);
	ledger->look->is_shared = true;
}

int look_at_record(
	struct ledger *ledger, const struct walk **walk, struct error *err)
{
	struct look *look = ledger->look;

	*walk = &look->walk;
	note_record(look, ledger);
	return walk_record(&look->walk, &look->arena, ledger, err);
}

static bool is_young(const struct look *look)
{
	return clock_nanoseconds() - look->began - look->waited <
	       fresh_nanoseconds;
}

bool look_is_fresh(const struct ledger *ledger)
{
	const struct look *look = ledger->look;

	return look && !ledger->only && !look->is_shared && is_young(look);
}

bool look_is_shared(const struct ledger *ledger)
{
	const struct look *look = ledger->look;

	return look && look->is_shared && is_young(look);
}

void look_waited(struct ledger *ledger, long long nanoseconds)
{
	if (ledger->look)
		ledger->look->waited += nanoseconds;
}

bool look_is_still(const struct ledger *ledger)
{
	struct arena arena = { 0 };
	struct signature ignored;
	const char *now = record_signature(ledger, &arena, &ignored);
	bool is_still = ledger->look && strcmp(ledger->look->record, now) == 0;

	arena_release(&arena);
	return is_still;
}

bool look_is_settled(const struct ledger *ledger)
{
	return ledger->look && ledger->look->is_settled &&
	       look_is_still(ledger);
}

void look_end(struct ledger *ledger)
{
	if (!ledger->look)
		return;
	walk_release(&ledger->look->walk);
	arena_release(&ledger->look->arena);
	free(ledger->look);
	ledger->look = NULL;
}
