/* record_line.c - what a line of the record is, or why it is none. */
#include "record_line.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "entry_parse.h"
#include "error.h"
#include "record_files.h"
#include "text_utf8.h"

static const char pointer_start[] = "version https://git-lfs";

/* What is no entry, but known for what it is; else NULL. */
static const char *known_for(const char *line)
{
	static const struct {
		const char *start, *what;
	} known[] = {
		{ "<<<<<<< ",
			"a git conflict mark: keep the lines of both "
			"sides, and take out this one" },
		{ "=======",
			"a git conflict mark: keep the lines of both "
			"sides, and take out this one" },
		{ ">>>>>>> ",
			"a git conflict mark: keep the lines of both "
			"sides, and take out this one" },
		{ "||||||| ",
			"a git conflict mark: keep the lines of both "
			"sides, and take out this one" },
		{ pointer_start,
			"a Git LFS pointer in place of "
			"the file: `git lfs pull` brings "
			"it" },
	};
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(*known); i++) {
		if (strncmp(line, known[i].start, strlen(known[i].start)) == 0)
			return known[i].what;
	}
	return NULL;
}

bool record_line_is_pointer(const char *line)
{
	return strncmp(line, pointer_start, sizeof(pointer_start) - 1) == 0;
}

const char *record_line_read(struct arena *arena, const char *path,
	const char *line, size_t length, struct entry *entry)
{
	const char *what = known_for(line);
	struct error refused;

	if (what)
		return what;
	if (text_valid_length(line, length) < length || strlen(line) < length)
		return "not UTF-8 text; put the line back as it was";
	if (entry_parse(arena, line, length, entry, &refused) < 0)
		return arena_copy(arena, refused.message);
	if (entry->version == VERSION_OLD && strcmp(path, old_journal) != 0)
		return "a line as vigil 0.1 wrote them, which belong into "
		       "journal.jsonl alone";
	return NULL;
}

size_t record_line_end(char *line, size_t length)
{
	if (length > 0 && line[length - 1] == '\n')
		line[--length] = '\0';
	if (length > 0 && line[length - 1] == '\r')
		line[--length] = '\0';
	return length;
}
