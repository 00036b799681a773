/* tally.h - what a site counts in rows, by name. */
#ifndef VIGIL_TALLY_H
#define VIGIL_TALLY_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "words.h"

enum tally_name {
	TALLY_TOPICS,
	TALLY_YEARS,
	TALLY_MOVES,
	TALLY_OWNERS,
	TALLY_REVIEWERS,
	TALLY_QUARTERS,
	TALLY_SURVIVAL,       /* on some days, for people */
	TALLY_SURVIVAL_STEPS, /* on each day on which it changes */
	TALLY_WEEKS,
	TALLY_AGES,
	TALLIES
};

enum { TALLY_COLUMNS = 5 };

enum tally_form {
	TALLY_TEXT,
	TALLY_VERDICT,
	TALLY_DAY,
	TALLY_COUNT,
	TALLY_SHARE
};

struct tally_column {
	const char *name; /* for programs */
	enum word label;
	enum tally_form form;
};

struct tally_kind {
	const char *name;
	enum word heading;
	enum word about; /* what it counts, in a sentence */
	struct tally_column key;
	struct tally_column columns[TALLY_COLUMNS + 1]; /* ended by no name */
	bool is_chart;        /* it tells little of few claims */
	bool is_for_programs; /* there is one for people as well */
};

extern const struct tally_kind tally_kinds[TALLIES];

/* What a row is of, and what was counted. */
struct tally_row {
	const char *text; /* NULL where that is not known */
	long number;      /* a day, days, or a verdict */
	long values[TALLY_COLUMNS];
};

struct tally {
	struct tally_row *rows;
	size_t count;
};

/* Returns the number of columns beside the key. */
size_t tally_columns(const struct tally_kind *kind);

/* Returns what a row is of, and one of its values, for people and for programs;
 * NULL for a text that is not known. */
const char *tally_key_shown(struct arena *arena, const struct words *words,
	const struct tally_kind *kind, const struct tally_row *row);
const char *tally_key_plain(struct arena *arena, const struct tally_kind *kind,
	const struct tally_row *row);
const char *tally_value_shown(struct arena *arena, const struct words *words,
	const struct tally_column *column, long value);
const char *tally_value_plain(
	struct arena *arena, const struct tally_column *column, long value);

#endif
