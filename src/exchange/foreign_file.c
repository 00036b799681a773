/* foreign_file.c - a foreign file that is read as a whole. */
#include "foreign_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "foreign.h"
#include "text_utf8.h"

enum { PIECE = 64 * 1024, MEBIBYTE = 1024 * 1024 };

static const char byte_order_mark[] = "\xef\xbb\xbf";

static long line_of(const char *text, size_t offset)
{
	long line = 1;

	while (offset-- > 0)
		line += text[offset] == '\n';
	return line;
}

static bool is_text(struct foreign_source *source, const char *text,
	size_t length, size_t most)
{
	const struct foreign whole = { .file = source->path };
	size_t valid = text_valid_length(text, length);
	const char *nul = memchr(text, '\0', valid);

	if (length >= 2 && (memcmp(text, "\xff\xfe", 2) == 0 ||
				   memcmp(text, "\xfe\xff", 2) == 0))
		foreign_problem(source->findings, &whole, NULL,
			"UTF-16; save the file as UTF-8");
	else if (length > most)
		foreign_problem(source->findings, &whole, NULL,
			"larger than %zu MiB", most / MEBIBYTE);
	else if (nul)
		foreign_problem(source->findings, &whole, NULL,
			"a NUL byte on line %ld; this is not a text file",
			line_of(text, (size_t)(nul - text)));
	else if (valid < length)
		foreign_problem(source->findings, &whole, NULL,
			"not UTF-8 on line %ld; save the file in that encoding",
			line_of(text, valid));
	else
		return true;
	return false;
}

char *foreign_file_read(struct arena *arena, struct foreign_source *source,
	size_t most, size_t *length, struct error *err)
{
	size_t size = PIECE, mark = sizeof(byte_order_mark) - 1, part;
	char *text = arena_alloc(arena, size);

	*length = 0;
	while (*length <= most &&
		(part = fread(text + *length, 1, size - *length - 1,
			 source->in)) > 0) {
		*length += part;
		if (*length + 1 == size) {
			char *larger = arena_alloc(arena, size * 2);

			memcpy(larger, text, *length);
			text = larger;
			size *= 2;
		}
	}
	text[*length] = '\0';
	if (ferror(source->in)) {
		fail(err, FAILED, "%s: cannot be read: %s", source->path,
			strerror(errno));
		return NULL;
	}
	if (!is_text(source, text, *length, most))
		return NULL;
	if (strncmp(text, byte_order_mark, mark) != 0)
		return text;
	*length -= mark;
	return text + mark;
}
