/* verdict.h - what a review finds, and the life of a claim apart from that. */
#ifndef VIGIL_VERDICT_H
#define VIGIL_VERDICT_H

/* The last of each enum counts the others. */
enum verdict { VERDICT_NONE, HOLDING, PARTIAL, NOT_HOLDING, VERDICTS };

enum state {
	STATE_DRAFT,
	STATE_OPEN,
	STATE_SETTLED,
	STATE_RETIRED,
	STATE_SUPERSEDED,
	STATES
};

/* Reads a verdict in any case, its words joined by space, '-' or '_';
 * VERDICT_NONE where it is none. */
enum verdict verdict_parse(const char *text);

/* For people: Holding, Partial, Not holding; a dash for none. */
const char *verdict_shown(enum verdict verdict);

/* For programs: holding, partial, not_holding; NULL for none. */
const char *verdict_token(enum verdict verdict);

/* The same behind a sign, which tells as much without colours: + Holding. */
const char *verdict_signed(enum verdict verdict);

/* draft, open, settled, retired, superseded. */
const char *state_name(enum state state);

/* All names of states, and of verdicts, ended by NULL. */
extern const char *const state_names[], *const verdict_names[];

/* Parses the name of a state; returns STATE_OPEN for anything else. */
enum state state_parse(const char *text);

#endif
