/* help.c - vigil help: the part of the manual that is about a command. */
#include "help.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "command_named.h"
#include "context.h"
#include "error.h"
#include "options.h"
#include "text.h"
#include "text_utf8.h"

enum { WIDTH_UNKNOWN = 78, WIDTH_MOST = 100 };

/* Some print a bold letter as the letter, a backspace, and the letter. */
static void drop_overstrikes(char *text)
{
	char *start = text, *end = text;

	for (; *text; text++) {
		if (*text != '\b') {
			*end++ = *text;
			continue;
		}
		while (end > start && text_continues(end[-1]))
			end--;
		if (end > start)
			end--;
	}
	*end = '\0';
}

/* Returns vigil(1) as text, or NULL: man(1) or the page may be missing. */
static char *read_manual(const struct context *context)
{
	static const char *const by_file[] = { "man", "-l", VIGIL_MANUAL,
		NULL };
	static const char *const by_name[] = { "man", "1", "vigil", NULL };
	int width = context->columns ? context->columns : WIDTH_UNKNOWN;
	size_t length;
	char *text;

	if (width > WIDTH_MOST)
		width = WIDTH_MOST;
	setenv("MANWIDTH", arena_printf(context->arena, "%d", width), 1);
	text = child_text(context->arena,
		access(VIGIL_MANUAL, R_OK) == 0 ? by_file : by_name, &length);
	if (text)
		drop_overstrikes(text);
	return text;
}

static const char *next_line(const char *line)
{
	line += strcspn(line, "\n");
	return *line ? line + 1 : line;
}

/* Returns whether a line begins with that many spaces and then the name. */
static bool begins_item(const char *line, size_t indent, const char *name)
{
	size_t length = strlen(name);

	return strspn(line, " ") == indent &&
	       strncmp(line + indent, name, length) == 0 &&
	       strchr(" \n", line[indent + length]);
}

/* Commands are the least indented lines of their section. */
static const char *find_item(
	const char *manual, const char *name, size_t *indent)
{
	static const char heading[] = "\nCOMMANDS\n";
	const char *line = strstr(manual, heading);

	if (!line)
		return NULL;
	line += strlen(heading);
	*indent = strspn(line, " ");
	while (*line == ' ' || *line == '\n') {
		if (begins_item(line, *indent, name))
			return line;
		line = next_line(line);
	}
	return NULL;
}

static bool is_blank(const char *line)
{
	return line[strspn(line, " ")] == '\n';
}

/* Returns the line, and those below it that are set in further, without what
 * all have before them. */
static char *cut_item(struct arena *arena, const char *line, size_t indent)
{
	char *item = arena_alloc(arena, strlen(line) + 1), *end = item;
	char *kept = item;

	do {
		const char *next = next_line(line);

		if (!is_blank(line))
			line += indent;
		memcpy(end, line, (size_t)(next - line));
		end += next - line;
		if (!is_blank(line))
			kept = end;
		line = next;
	} while (*line && (is_blank(line) || strspn(line, " ") > indent));
	*kept = '\0';
	return item;
}

static const char *find_part(struct context *context, const char *name)
{
	const char *manual = read_manual(context), *item = NULL;
	size_t indent;

	if (manual)
		item = find_item(manual, name, &indent);
	return item ? cut_item(context->arena, item, indent) : NULL;
}

/* Without a manual, prints the command's own help. */
static int describe(struct context *context, const struct command *command,
	struct error *err)
{
	static const char *help[] = { "--help" };

	fprintf(context->messages,
		"vigil help: the manual is not installed; this is `vigil %s "
		"--help`\n",
		command->name);
	context->command = command;
	context->words = (struct texts){ help, 1 };
	return command->run(context, err);
}

static int help_run(struct context *context, struct error *err)
{
	const struct option options[] = { { 0 } };
	const struct command *command;
	const struct texts none = { NULL, 0 };
	const char *part;

	if (context_options(context, options, err) < 0)
		return -1;
	if (context->words.count != 1)
		return fail(err, USAGE, "give the name of one command");
	command = command_named(context, context->words.items[0], &none, err);
	if (!command)
		return -1;
	part = find_part(context, command->name);
	if (!part)
		return describe(context, command, err);
	context_write(context, part, strlen(part));
	return 0;
}

const struct command command_help = {
	.name = "help",
	.arguments = "[COMMAND]",
	.summary = "Shows what the manual says of a command",
	.examples = { "vigil help mark" },
	.run = help_run,
};
