/* site_stamps.c - the stamps that a site links. */
#include "site_stamps.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "context.h"
#include "digest.h"
#include "directory.h"
#include "error.h"
#include "file.h"
#include "reading.h"
#include "signature.h"
#include "site_gather.h"
#include "text.h"
#include "text_stream.h"
#include "text_utf8.h"

static const struct file_limit limit = { 1048576, "is larger than 1 MiB" };

/* It is part of an address, and a name on any file system. */
static bool is_name(const char *name)
{
	return name[strspn(name,
		       "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrs"
		       "tuvwxyz0123456789._-")] == '\0';
}

static int read_stamp(struct context *context, const char *name,
	struct site_stamp *stamp, struct error *err)
{
	struct arena *arena = context->arena;
	const char *path = arena_printf(
		arena, "%s/%s", context->ledger.settings.site.stamps, name);
	struct reading reading = { .arena = arena, .file = path };
	struct signature ignored;
	const char *why = NULL;

	if (!is_name(name))
		why = "has a name that is no part of an address; use letters, "
		      "digits, ., _ and -";
	else
		file_read(&context->ledger, &limit, &reading, &ignored, &why);
	if (why)
		return fail(err, FAILED,
			"%s: %s (site: stamps: in vigil.yaml names its "
			"directory)",
			text_printable(arena,
				ledger_path_of(arena, &context->ledger, path)),
			why);
	*stamp = (struct site_stamp){ name, reading.bytes, reading.length };
	return 0;
}

static int read_names(
	struct context *context, const char *path, struct texts *names)
{
	int number = directory_open(
		context->ledger.directory, path, O_RDONLY | O_DIRECTORY, 0);
	DIR *directory = number < 0 ? NULL : fdopendir(number);
	const struct dirent *item;

	if (!directory) {
		if (number >= 0)
			close(number);
		return -1;
	}
	while ((item = readdir(directory)) != NULL) {
		if (*item->d_name != '.')
			texts_add_copy(context->arena, names, item->d_name);
	}
	closedir(directory);
	texts_sort(names);
	return 0;
}

int site_stamps_read(
	struct context *context, struct site_look *look, struct error *err)
{
	const char *path = look->settings.stamps;
	struct texts names = { NULL, 0 };
	struct site_stamp *stamps;
	size_t i;

	if (!path)
		return 0;
	if (read_names(context, path, &names) < 0)
		return fail(err, FAILED,
			"%s: %s (site: stamps: in vigil.yaml names it)",
			ledger_path_of(context->arena, &context->ledger, path),
			strerror(errno));
	stamps = arena_alloc(
		context->arena, (names.count + 1) * sizeof(*stamps));
	for (i = 0; i < names.count; i++) {
		if (read_stamp(context, names.items[names.count - 1 - i],
			    &stamps[i], err) < 0)
			return -1;
	}
	look->stamps = stamps;
	look->stamp_count = names.count;
	return 0;
}

const char *site_stamps_digest(
	struct arena *arena, const struct site_look *look)
{
	struct text_stream stream;
	const char *text;
	size_t i;

	text_stream_open(&stream);
	for (i = 0; i < look->stamp_count; i++)
		fprintf(stream.out, "%s %s\n", look->stamps[i].name,
			digest_of(look->stamps[i].bytes, look->stamps[i].length)
				.hex);
	text = text_stream_close(&stream, arena);
	return arena_copy(arena, digest_of(text, stream.length).hex);
}
