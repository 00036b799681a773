/* options.h - the words of a command line. */
#ifndef VIGIL_OPTIONS_H
#define VIGIL_OPTIONS_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "text.h"

/* One option: exactly one of flag, text and list says where its value is
 * stored, and is unchanged if the option is not given. A table of options ends
 * with one that has no name; --help and -h are part of every table. */
struct option {
	const char *name;  /* "note" for --note */
	char letter;       /* 'q' for -q, or 0 */
	const char *value; /* "TEXT", as help shows it; NULL for a flag */
	const char *help;  /* what it does, in a few words */
	bool *flag;
	const char **text;          /* may be given once */
	struct texts *list;         /* may be repeated; keeps the order */
	const char *const *choices; /* the values allowed, ended by NULL; their
				       case does not matter, and the value is
				       spelled as here */
	bool bare;                  /* its value may be left out: text is "" */
};

/* Parses and removes the options among words; the operands remain, in order.
 * All words after "--" are operands, "-" is one, and options may follow
 * operands. Accepts --name VALUE, --name=VALUE, -x, -xVALUE and flags in one
 * word, -qv. A required value may be any word but an option of the table. A
 * bare option has the next word as its value, unless that begins with "-" and
 * is longer than "-". Fails with USAGE, naming the nearest option or choice,
 * and then does not change words; --help sets *help, after which errors are
 * ignored. */
int options_parse(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err);

/* Like options_parse, but stops at the first operand, for the options before a
 * command's name; it and all words after it remain. */
int options_parse_leading(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err);

#endif
