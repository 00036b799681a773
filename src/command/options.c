/* options.c - the words of a command line. */
#include "options.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "option_table.h"
#include "text.h"

struct parse {
	struct arena *arena;
	const struct option *options; /* with --help */
	const struct texts *words;
	size_t next;
	bool *given; /* for each option */
	struct error err;
};

static int store(
	struct parse *parse, const struct option *option, const char *value)
{
	bool *given = &parse->given[option - parse->options];

	if (option->choices && !(option->bare && !*value))
		value = option_choice(parse->arena, option, value, &parse->err);
	if (!value)
		return -1;
	if (option->list) {
		texts_add(parse->arena, option->list, value);
		return 0;
	}
	if (*given)
		return fail(
			&parse->err, USAGE, "--%s: given twice", option->name);
	*given = true;
	*option->text = value;
	return 0;
}

/* Returns NULL where a required value is missing. */
static const char *next_value(struct parse *parse, const struct option *option)
{
	const struct texts *words = parse->words;
	const char *word = NULL;

	if (parse->next < words->count)
		word = words->items[parse->next];
	if (option->bare && (!word || option_like(word)))
		return "";
	if (!word || option_of_word(parse->options, word))
		return NULL;
	parse->next++;
	return word;
}

/* The value is the one in the same word as the option, NULL where there is
 * none. */
static int parse_option(
	struct parse *parse, const struct option *option, const char *value)
{
	if (option->flag && value)
		return fail(&parse->err, USAGE, "--%s: takes no value",
			option->name);
	if (option->flag) {
		*option->flag = true;
		return 0;
	}
	if (!value)
		value = next_value(parse, option);
	if (!value)
		return fail(&parse->err, USAGE, "--%s: needs a value (%s)",
			option->name, option->value);
	return store(parse, option, value);
}

static int read_name(struct parse *parse, const char *name)
{
	size_t length = strcspn(name, "=");
	const struct option *option =
		option_named(parse->options, name, length);

	if (!option)
		return option_fail_unknown(
			parse->arena, parse->options, "--", name, &parse->err);
	return parse_option(
		parse, option, name[length] ? name + length + 1 : NULL);
}

static int read_letters(struct parse *parse, const char *letters)
{
	for (; *letters; letters++) {
		const struct option *option =
			option_lettered(parse->options, *letters);
		const char *rest = letters[1] ? letters + 1 : NULL;

		if (!option)
			return option_fail_unknown(parse->arena, parse->options,
				"-", letters, &parse->err);
		if (!option->flag || letters[1] == '=')
			return parse_option(parse, option, rest);
		*option->flag = true;
	}
	return 0;
}

static int read_option(struct parse *parse, const char *word)
{
	if (word[1] == '-')
		return read_name(parse, word + 2);
	return read_letters(parse, word + 1);
}

static int read_words(struct parse *parse, struct texts *operands, bool leading,
	const bool *help)
{
	bool ended = false;

	while (parse->next < parse->words->count) {
		const char *word = parse->words->items[parse->next++];

		if (ended || !option_like(word)) {
			texts_add(parse->arena, operands, word);
			ended = ended || leading;
		} else if (strcmp(word, "--") == 0) {
			ended = true;
		} else if (read_option(parse, word) && !*help) {
			return -1;
		}
	}
	return 0;
}

static int parse_words(struct arena *arena, const struct option *options,
	struct texts *words, bool leading, bool *help, struct error *err)
{
	size_t count = option_table_count(options) + 1;
	struct texts operands = { 0 };
	struct parse parse = {
		.arena = arena,
		.options = option_table_with_help(arena, options, help),
		.words = words,
		.given = arena_alloc(arena, count * sizeof(bool)),
	};

	if (read_words(&parse, &operands, leading, help)) {
		*err = parse.err;
		return -1;
	}
	*words = operands;
	return 0;
}

int options_parse(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err)
{
	return parse_words(arena, options, words, false, help, err);
}

int options_parse_leading(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err)
{
	return parse_words(arena, options, words, true, help, err);
}
