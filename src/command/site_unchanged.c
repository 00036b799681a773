/* site_unchanged.c - whether a site is as its ledger is now. */
#include "site_unchanged.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "arena.h"
#include "bulletin.h"
#include "context.h"
#include "date.h"
#include "digest.h"
#include "error.h"
#include "file.h"
#include "problem.h"
#include "query.h"
#include "reading.h"
#include "signature.h"
#include "signers.h"
#include "site_gather.h"
#include "site_record.h"
#include "site_stamps.h"
#include "text_stream.h"
#include "tree_stamp.h"

/* A program that was built anew may write otherwise under the same version. */
static const char *program(struct arena *arena)
{
	struct stat status;

	if (stat("/proc/self/exe", &status) < 0)
		return VIGIL_VERSION;
	return arena_printf(arena, "%s %llu %lld %ld", VIGIL_VERSION,
		(unsigned long long)status.st_ino,
		(long long)status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

static const char *settings_of(struct context *context)
{
	static const struct file_limit limit = { 65536, "" };
	struct reading reading = { .arena = context->arena,
		.file = "vigil.yaml" };
	struct signature signature;
	const char *why;

	if (file_read(&context->ledger, &limit, &reading, &signature, &why) < 0)
		return "";
	return arena_copy(
		context->arena, digest_of(reading.bytes, reading.length).hex);
}

/* The text of a file that settings name, or none. */
static const char *digest_text(struct arena *arena, const char *text)
{
	return text ? arena_copy(arena, digest_of(text, strlen(text)).hex) : "";
}

/* The texts of files that settings name, and of none. */
static const char *digest_texts(
	struct arena *arena, const char *const *texts, size_t count)
{
	struct text_stream stream;
	size_t i;

	text_stream_open(&stream);
	for (i = 0; i < count; i++)
		fprintf(stream.out, "%s\n", digest_text(arena, texts[i]));
	return digest_text(arena, text_stream_close(&stream, arena));
}

const char *site_key(struct context *context, const struct site_look *look)
{
	struct arena *arena = context->arena;
	const char *const texts[] = { look->css, look->head, look->header,
		look->footer, look->method, look->words_text };
	const char *all = arena_printf(arena, "%s %s %s %s %s %s",
		program(arena), settings_of(context),
		digest_texts(arena, texts, sizeof(texts) / sizeof(*texts)),
		digest_texts(arena, look->bulletins, BULLETINS_MOST),
		site_stamps_digest(arena, look),
		signers_of(&context->ledger)->digest);

	return arena_copy(arena, digest_of(all, strlen(all)).hex);
}

/* Returns all that a site hangs on, and the stamp of its files; NULL where it
 * has none. */
static const char *key_of(struct context *context, const struct site_look *look,
	const char *basis, const char *state, size_t *files)
{
	struct arena *arena = context->arena;
	const char *stamp = tree_stamp(arena, context->words.items[0], files);

	return stamp ? arena_printf(arena, "%s %s %s %s", basis,
			       date_iso(arena, look->today), state, stamp)
		     : NULL;
}

static const char *place_of(const struct context *context)
{
	struct stat status;

	if (stat(context->words.items[0], &status) < 0)
		return NULL;
	return arena_printf(context->arena, "%llu:%llu",
		(unsigned long long)status.st_dev,
		(unsigned long long)status.st_ino);
}

/* What is wrong with the ledger is looked into each time. */
int site_is_unchanged(struct context *context, const struct site_look *look,
	const char *basis, bool *is_unchanged, size_t *files, struct error *err)
{
	const char *place = place_of(context), *key, *note, *state;
	struct problems problems = { 0 };

	*is_unchanged = false;
	if (!place)
		return 0;
	if (ledger_site_noted(
		    &context->ledger, context->arena, place, &note, err) < 0)
		return -1;
	if (!*note)
		return 0;
	if (ledger_problems(&context->ledger, context->arena, &problems, err) <
			0 ||
		ledger_state(&context->ledger, context->arena, &state, err) < 0)
		return -1;
	key = key_of(context, look, basis, state, files);
	*is_unchanged = !problems.count && key && strcmp(key, note) == 0;
	return 0;
}

int site_note(struct context *context, const struct site_look *look,
	const char *basis, const char *state, struct error *err)
{
	const char *place = place_of(context), *key;
	size_t files;

	key = place ? key_of(context, look, basis, state, &files) : NULL;
	if (!key)
		return 0;
	return ledger_note_site(&context->ledger, place, key, err);
}
