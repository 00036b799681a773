/* option_table.h - finding options and choices in a table of options. */
#ifndef VIGIL_COMMAND_OPTION_TABLE_H
#define VIGIL_COMMAND_OPTION_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "error.h"
#include "options.h"

/* Copies a table and adds --help and -h, which set *help. */
const struct option *option_table_with_help(
	struct arena *arena, const struct option *options, bool *help);

/* Returns how many options a table has. */
size_t option_table_count(const struct option *options);

/* Returns the option whose name is length bytes of name, or NULL. */
const struct option *option_named(
	const struct option *options, const char *name, size_t length);

/* Returns the option with a letter, or NULL. */
const struct option *option_lettered(const struct option *options, char letter);

/* Returns whether a word has the shape of an option: "-" is not one. */
bool option_like(const char *word);

/* Returns the option that a word is, exactly --name or -x; or NULL. */
const struct option *option_of_word(
	const struct option *options, const char *word);

/* Fails with USAGE for a word that is no option: dashes and the text after
 * them; a value after "=" is not quoted. */
int option_fail_unknown(struct arena *arena, const struct option *options,
	const char *dashes, const char *text, struct error *err);

/* Returns the choice that value is, as the table spells it, or NULL and
 * fails with USAGE. */
const char *option_choice(struct arena *arena, const struct option *option,
	const char *value, struct error *err);

#endif
