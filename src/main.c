/* main.c - finds the command, prints its error, checks the output, exits. */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "command_named.h"
#include "commands.h"
#include "complete.h"
#include "context.h"
#include "context_problems.h"
#include "error.h"
#include "inherited.h"
#include "ink.h"
#include "options.h"
#include "options_describe.h"
#include "overview.h"
#include "terminal.h"
#include "text.h"
#include "text_utf8.h"

struct main_options {
	const char *directory, *today, *color;
	bool version, no_pager;
};

static void describe(FILE *out, const struct option *options)
{
	fputs("usage: vigil [OPTIONS] COMMAND ...\n\n"
	      "Keeps the promise to review every published claim.\n\n",
		out);
	overview_write_list(out, commands);
	putc('\n', out);
	options_describe(out, options);
	fputs("\n`vigil COMMAND --help` tells more; so do vigil(1) and "
	      "vigil-claim(5).\n",
		out);
}

static const char *from_environment(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

static int run_command(struct context *context,
	const struct main_options *given, struct error *err)
{
	const char *name = *context->words.items++;

	context->words.count--;
	context->directory = given->directory
				     ? given->directory
				     : from_environment("VIGIL_LEDGER");
	context->today_given =
		given->today ? given->today : from_environment("VIGIL_TODAY");
	context->is_peeking = given->today;
	context->command = command_named(context, name, &context->words, err);
	if (!context->command)
		return -1;
	context->no_pager = given->no_pager;
	context->columns = terminal_columns(context->out);
	context->color = terminal_has_color(context->out, given->color);
	return context->command->run(context, err);
}

/* `vigil help` is `vigil --help`. */
static bool is_bare_help(const struct texts *words)
{
	return words->count == 1 && strcmp(words->items[0], "help") == 0;
}

static int run_words(struct context *context, const struct option *options,
	const struct main_options *given, struct error *err)
{
	bool help = false;
	int result = options_parse_leading(
		context->arena, options, &context->words, &help, err);

	context->message_color =
		terminal_has_color(context->messages, given->color);
	if (context->partial)
		return result < 0 || context->words.count == 0
			       ? complete(context, options, err)
			       : run_command(context, given, err);
	if (result < 0)
		return -1;
	if (help || is_bare_help(&context->words))
		describe(context->out, options);
	else if (given->version)
		fputs("vigil " VIGIL_VERSION "\n", context->out);
	else if (context->words.count == 0)
		overview_write(context->out, context->arena, commands,
			terminal_columns(context->out));
	else
		return run_command(context, given, err);
	return 0;
}

static int run(struct context *context, struct error *err)
{
	static const char *const colors[] = { "auto", "always", "never", NULL };
	struct main_options given = { .color = "auto" };
	const struct option options[] = {
		{ .letter = 'C',
			.name = "ledger",
			.value = "DIR",
			.help = "the ledger, or a directory with claims/ in it",
			.text = &given.directory },
		{ .name = "today",
			.value = "DAY",
			.help = "the day to take for today",
			.text = &given.today },
		{ .name = "color",
			.value = "WHEN",
			.help = "auto, always or never",
			.text = &given.color,
			.choices = colors },
		{ .name = "no-pager",
			.help = "write long output straight to the terminal",
			.flag = &given.no_pager },
		{ .name = "version",
			.help = "say the version",
			.flag = &given.version },
		{ 0 },
	};

	return run_words(context, options, &given, err);
}

/* Shells pass what was typed so far after the word _complete; the last word is
 * the one to be completed. */
static void parse_partial(struct context *context)
{
	struct texts *words = &context->words;

	if (words->count < 2 || strcmp(words->items[0], "_complete") != 0)
		return;
	context->partial = words->items[words->count - 1];
	words->items++;
	words->count -= 2;
}

/* A message of several lines stays so. */
static void write_printable(const struct context *context, const char *message)
{
	size_t line;

	do {
		line = strcspn(message, "\n");
		fprintf(context->messages, "%s\n",
			text_printable(
				context->arena, arena_copy_bytes(context->arena,
							message, line)));
		message += line;
	} while (*message++ == '\n');
}

static void print_error(const struct context *context, const struct error *err)
{
	const struct command *command = context->command;

	if (!*err->message)
		return;
	ink_write(context->messages,
		arena_printf(context->arena, "vigil%s%s:", command ? " " : "",
			command ? command->name : ""),
		INK_BOLD, context->message_color);
	putc(' ', context->messages);
	write_printable(context, err->message);
	if (err->code == USAGE && command)
		fprintf(context->messages,
			"usage: vigil %s%s%s; `vigil %s --help` tells more\n",
			command->name, *command->arguments ? " " : "",
			command->arguments, command->name);
}

/* A reader that goes away, as head(1) does, ends us without a word; a disk that
 * is full does not. Where only the answer is lost, a script must not record the
 * same again. */
static enum error_code finish_output(
	struct context *context, enum error_code code)
{
	bool is_lost = ferror(context->out);
	const char *reason;

	errno = 0;
	if (fflush(context->out) == 0 && !is_lost)
		return code;
	reason = errno ? strerror(errno) : "it was cut short";
	if (context->records && context->ledger.has_recorded)
		fprintf(context->messages,
			"vigil %s: recorded, but the answer cannot be written: "
			"%s; do not repeat the command: `vigil log` shows what "
			"was recorded\n",
			context->command->name, reason);
	else
		fprintf(context->messages,
			"vigil: the output cannot be written: %s\n", reason);
	return FAILED;
}

int main(int argc, char **argv)
{
	struct arena arena = { 0 };
	struct context context = {
		.arena = &arena,
		.out = stdout,
		.messages = stderr,
		.commands = commands,
		.complete = complete,
	};
	struct error err = { OK, "" };
	int i;

	inherited_set_right();
	for (i = 1; i < argc; i++)
		texts_add(&arena, &context.words, argv[i]);
	parse_partial(&context);
	if (run(&context, &err) == 0)
		err = (struct error){ OK, "" };
	err.code = finish_output(&context, err.code);
	print_error(&context, &err);
	if (context_print_problems(&context) > 0 && err.code == OK)
		err.code = INVALID;
	context_close(&context);
	arena_release(&arena);
	return (int)err.code;
}
