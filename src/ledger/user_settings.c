/* user_settings.c - what a user has chosen, for every ledger. */
#include "user_settings.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "problem.h"
#include "reading.h"
#include "text.h"

enum { FILE_BYTES = 64 * 1024 };

static const struct position whole_file = { 0, 0 };

/* ---- the keys ---- */

struct texts program_words(struct arena *arena, const char *text)
{
	struct texts words = { NULL, 0 };
	size_t length;

	text = text_squeeze(arena, text);
	for (; *text; text += length + (text[length] == ' ')) {
		length = strcspn(text, " ");
		texts_add(arena, &words, arena_copy_bytes(arena, text, length));
	}
	return words;
}

/* A list is for words that have spaces in them. Without one of its words a
 * program would do something else. */
static void read_program(
	struct reading *reading, const struct node *value, void *place)
{
	size_t problems = reading->problems.count;
	struct texts words = { NULL, 0 };
	const char *text;

	if (value->kind == NODE_LIST)
		field_lines(reading, value, &words);
	else if ((text = field_scalar(reading, value)))
		words = program_words(reading->arena, text);
	if (reading->problems.count == problems)
		*(struct texts *)place = words;
}

static const struct value_kind kind_program = { .read = read_program };

#define AT(member) offsetof(struct user_settings, member)

const struct field user_fields[] = {
	{ "reviewer", &kind_line, AT(reviewer), false, NULL },
	{ "sendmail", &kind_program, AT(sendmail), false, NULL },
	{ "signing_key", &kind_line, AT(signing_key), false, NULL },
	{ NULL, NULL, 0, false, NULL },
};

void user_settings_read(struct reading *reading, struct user_settings *user)
{
	const struct node *document = document_read(reading);

	if (!document || (document->kind == NODE_SCALAR && !*document->text))
		return;
	user->keys = document;
	if (document->kind == NODE_MAP)
		fields_read(reading, document, user_fields, user);
	else
		reading_problem(reading, document->at,
			"a configuration is keys and values, such as "
			"`reviewer: Ann`");
	if (document->next)
		reading_problem(reading, document->next->at,
			"a second document; a configuration is one");
	/* each command would say them, and nothing here is published */
	reading->warnings = (struct problems){ 0 };
}

/* ---- the file ---- */

/* What is not absolute would be another file in each directory. */
static const char *absolute(const char *variable)
{
	const char *path = getenv(variable);

	return path && *path == '/' ? path : NULL;
}

const char *user_settings_path(struct arena *arena)
{
	static const char name[] = "vigil/config.yaml";
	const char *directory = absolute("XDG_CONFIG_HOME");
	const char *home = absolute("HOME");

	if (directory)
		return arena_printf(arena, "%s/%s", directory, name);
	return home ? arena_printf(arena, "%s/.config/%s", home, name) : NULL;
}

/* Notes why a file is not read, and returns whether it is. */
static bool may_read(struct reading *reading, const struct stat *status)
{
	if (S_ISDIR(status->st_mode))
		reading_problem(reading, whole_file,
			"is a directory; the configuration is a file");
	else if (!S_ISREG(status->st_mode))
		reading_problem(reading, whole_file, "is not a regular file");
	else if (status->st_uid != 0 && status->st_uid != geteuid())
		reading_warning(reading, whole_file,
			"is not read: it belongs to somebody else, and could "
			"name a program to run");
	else if (status->st_mode & (S_IWGRP | S_IWOTH))
		reading_warning(reading, whole_file,
			"is not read: others may write to it, and it could "
			"name a program to run; `chmod go-w` it");
	else if (status->st_size > FILE_BYTES)
		reading_problem(reading, whole_file,
			"is larger than 64 KiB; a configuration is a few "
			"lines");
	else
		return true;
	return false;
}

static bool read_bytes(struct reading *reading, int number)
{
	char *bytes = arena_alloc(reading->arena, FILE_BYTES);
	ssize_t got;

	reading->bytes = bytes;
	while ((got = read(number, bytes + reading->length,
			FILE_BYTES - reading->length)) > 0)
		reading->length += (size_t)got;
	if (got == 0)
		return true;
	reading_problem(
		reading, whole_file, "cannot be read: %s", strerror(errno));
	return false;
}

/* A FIFO is not waited for. */
static void read_file(struct reading *reading, struct user_settings *user)
{
	int number =
		open(user->path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct stat status;

	if (number < 0 || fstat(number, &status) < 0)
		reading_problem(reading, whole_file, "cannot be read: %s",
			strerror(errno));
	else if (may_read(reading, &status) && read_bytes(reading, number))
		user_settings_read(reading, user);
	if (number >= 0)
		close(number);
}

/* Where even the way to the file is closed, as to a daemon with the home of
 * root, it is not this user's. */
struct user_settings user_settings_load(struct arena *arena)
{
	struct user_settings user = { .path = user_settings_path(arena) };
	struct reading reading = { .arena = arena, .file = user.path };
	struct stat status;

	if (!user.path || stat(user.path, &status) < 0)
		return user;
	read_file(&reading, &user);
	problems_append(arena, &user.problems, &reading.problems);
	problems_append(arena, &user.problems, &reading.warnings);
	return user;
}
