/* generate_record.c - the files of the record: packs, and loose ones, named as
 * vigil names them. */
#include "generate.h"

#include <stdlib.h>
#include <string.h>

enum { FILE_BYTES = 8 * 1024 * 1024, NAME_DIGITS = 12 };

/* The file that is being filled, and the lines that are still to come before
 * it may be written. */
static struct {
	char *bytes;
	size_t length;
	unsigned packed, loose_lines, lines; /* lines: those in it */
	struct label first;
} file;

void record_begin(const struct plan *plan, unsigned lines)
{
	unsigned loose = plan->loose * plan->lines;

	file.bytes = malloc(FILE_BYTES);
	if (!file.bytes || loose > lines)
		die("record");
	file.packed = lines - loose;
	file.loose_lines = plan->lines;
}

static void file_write(const char *kind)
{
	char digest[DIGEST_CHARACTERS + 1], name[96];
	FILE *out;

	digest_put(digest, file.bytes, file.length);
	if (kind)
		snprintf(name, sizeof(name), "journal/%s-%.*s.jsonl", kind,
			NAME_DIGITS, digest);
	else
		snprintf(name, sizeof(name), "journal/%s-%s-%s-%.*s.jsonl",
			file.first.day, file.first.kind, file.first.id,
			NAME_DIGITS, digest);
	out = file_open(name);
	fwrite(file.bytes, 1, file.length, out);
	file_close(out, name);
	file.length = 0;
	file.lines = 0;
}

void record_line(const struct label *label, const char *line, size_t length)
{
	int is_packed = file.packed > 0;

	if (is_packed && file.length + length > FILE_BYTES)
		file_write("pack");
	if (file.lines++ == 0)
		file.first = *label;
	memcpy(file.bytes + file.length, line, length);
	file.length += length;
	if (is_packed && --file.packed == 0)
		file_write("pack");
	else if (!is_packed && file.lines == file.loose_lines)
		file_write(NULL);
}

void record_end(void)
{
	if (file.length > 0)
		file_write(NULL);
	free(file.bytes);
}
