/* options.h - the words of a command line. */
#ifndef VIGIL_OPTIONS_H
#define VIGIL_OPTIONS_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "text.h"

/* One option: exactly one of flag, text and list says where its value goes, and
 * an option that is not given leaves it as it was. A table of options ends with
 * one that has no name; --help and -h belong to every table unasked. */
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

/* Takes the options out of words and leaves the operands, in order; words after
 * "--" are all operands, "-" is one, and options may stand after operands. It
 * reads --name VALUE, --name=VALUE, -x, -xVALUE and flags in one word, -qv. A
 * value that is required may look like anything but an option of the table. A
 * bare option takes the next word as its value unless there is none or it
 * begins with "-" and is longer than "-". Fails with USAGE, naming the nearest
 * option or choice, and leaves words alone then; --help sets *help, and where
 * it is set errors are passed over. */
int options_parse(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err);

/* Like options_parse, but stops at the first operand and leaves it and all
 * behind it in words: for what stands before a command's name. */
int options_parse_leading(struct arena *arena, const struct option *options,
	struct texts *words, bool *help, struct error *err);

#endif
