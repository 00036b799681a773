/* syntax.h - what libyaml finds wrong with a file, in words that help. */
#ifndef VIGIL_SYNTAX_H
#define VIGIL_SYNTAX_H

#include "events.h"
#include "problem.h"
#include "reading.h"

/* What libyaml says: what is wrong, and within what, which may be NULL, and the
 * places of both; and what came before it. */
struct syntax_fault {
	const char *fault, *within;
	struct position at, within_at;
	const struct document_event *last;
};

/* Notes it as a problem, where it began if that is what helps. */
void syntax_problem(struct reading *reading, const struct syntax_fault *fault);

#endif
