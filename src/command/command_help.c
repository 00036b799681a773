/* command_help.c - the help of one command. */
#include "command_help.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "context.h"
#include "options.h"
#include "options_describe.h"
#include "text_layout.h"

enum { LINE_COLUMNS = 79 };

static const char filter[] =
	"FILTER is words and the options --verdict, --topic, --owner, --tag "
	"and --state; a claim must meet all of them. A word that is an id "
	"means that claim, and several ids mean any of them. Every other word "
	"must occur in the claim.";

/* Returns how long the first argument is: words in brackets are one. */
static size_t argument_length(const char *arguments)
{
	size_t length = 0;
	int depth = 0;

	for (; arguments[length]; length++) {
		depth += arguments[length] == '[';
		depth -= arguments[length] == ']';
		if (depth == 0 && arguments[length] == ' ')
			break;
	}
	return length;
}

/* What does not fit goes below the first argument. */
static void write_usage(FILE *out, const struct command *command)
{
	const char *next = command->arguments;
	int start = fprintf(out, "usage: vigil %s", command->name);
	size_t column = (size_t)start, length;

	for (; *next; next += length + (next[length] == ' ')) {
		length = argument_length(next);
		if (column + 1 + length > LINE_COLUMNS) {
			fprintf(out, "\n%*s", start, "");
			column = (size_t)start;
		}
		fprintf(out, " %.*s", (int)length, next);
		column += 1 + length;
	}
	fputs("\n\n", out);
}

static void write_examples(FILE *out, const struct command *command)
{
	size_t i;

	fputs("\nFor example:\n", out);
	for (i = 0; i < COMMAND_EXAMPLES && command->examples[i]; i++)
		fprintf(out, "  %s\n", command->examples[i]);
}

void command_help_write(FILE *out, struct arena *arena,
	const struct command *command, const struct option *options)
{
	write_usage(out, command);
	fprintf(out, "%s.\n\n", command->summary);
	options_describe(out, options);
	if (strstr(command->arguments, "FILTER"))
		fprintf(out, "\n%s\n",
			text_wrap(arena, filter, "", LINE_COLUMNS));
	write_examples(out, command);
}
