/* option_table.c - finding options and choices in a table of options. */
#include "option_table.h"

#include <stdbool.h>
#include <string.h>

#include "arena.h"
#include "error.h"
#include "options.h"
#include "text.h"
#include "text_layout.h"
#include "text_nearest.h"
#include "text_utf8.h"

enum { WORD_COLUMNS = 40 };

size_t option_table_count(const struct option *options)
{
	size_t count = 0;

	while (options[count].name)
		count++;
	return count;
}

const struct option *option_table_with_help(
	struct arena *arena, const struct option *options, bool *help)
{
	size_t count = option_table_count(options);
	struct option *all = arena_alloc(arena, (count + 2) * sizeof(*all));

	memcpy(all, options, count * sizeof(*all));
	all[count] = (struct option){
		.name = "help",
		.letter = 'h',
		.help = "show this help",
		.flag = help,
	};
	return all;
}

const struct option *option_named(
	const struct option *options, const char *name, size_t length)
{
	for (; options->name; options++) {
		if (strlen(options->name) == length &&
			memcmp(options->name, name, length) == 0)
			return options;
	}
	return NULL;
}

const struct option *option_lettered(const struct option *options, char letter)
{
	for (; options->name; options++) {
		if (options->letter == letter)
			return options;
	}
	return NULL;
}

bool option_like(const char *word)
{
	return word[0] == '-' && word[1];
}

const struct option *option_of_word(
	const struct option *options, const char *word)
{
	if (!option_like(word))
		return NULL;
	if (word[1] == '-')
		return option_named(options, word + 2, strlen(word + 2));
	return word[2] ? NULL : option_lettered(options, word[1]);
}

static const char *shown(struct arena *arena, const char *word)
{
	if (!*word)
		return "\"\"";
	return text_cut(arena, text_printable(arena, word), WORD_COLUMNS);
}

static const char *suggestion(struct arena *arena, const char *dashes,
	const char *word, const char *const *candidates)
{
	const char *near = text_nearest(word, candidates);

	if (!near)
		return "";
	return arena_printf(arena, " (did you mean %s%s?)", dashes, near);
}

static const char *const *names_of(
	struct arena *arena, const struct option *options)
{
	struct texts names = { 0 };

	for (; options->name; options++)
		texts_add(arena, &names, options->name);
	texts_add(arena, &names, NULL);
	return names.items;
}

int option_fail_unknown(struct arena *arena, const struct option *options,
	const char *dashes, const char *text, struct error *err)
{
	size_t length = strcspn(text, "=");
	const char *name =
		length ? arena_copy_bytes(arena, text, length) : text;

	return fail(err, USAGE, "%s: no such option%s",
		shown(arena, arena_printf(arena, "%s%s", dashes, name)),
		suggestion(arena, "--", name, names_of(arena, options)));
}

static const char *listed(struct arena *arena, const char *const *choices)
{
	const char *all = *choices;

	while (*++choices)
		all = arena_printf(arena, "%s, %s", all, *choices);
	return all;
}

const char *option_choice(struct arena *arena, const struct option *option,
	const char *value, struct error *err)
{
	const char *const *choice;

	for (choice = option->choices; *choice; choice++) {
		if (text_same(*choice, value))
			return *choice;
	}
	fail(err, USAGE, "--%s %s: not one of %s%s", option->name,
		shown(arena, value), listed(arena, option->choices),
		suggestion(arena, "", value, option->choices));
	return NULL;
}
