/* rules.h - what each entry is held against: the rules of the commands. */
#ifndef VIGIL_RULES_H
#define VIGIL_RULES_H

#include <stdbool.h>

#include "arena.h"
#include "claim.h"
#include "entry.h"
#include "history.h"

/* What is wrong with an entry. */
struct rule_fault {
	const struct entry *entry;
	const char *message;
	const struct entry *other; /* that it cannot follow, or NULL */
	bool is_warning;
};

typedef void rule_fault_fn(void *context, const struct rule_fault *fault);

/* Holds the entries of a claim against the rules, each by what it follows, and
 * calls report with each fault. What was taken back is held against none. The
 * history is of all the claim's entries; now is the reader's clock, in seconds
 * since 1970. */
void rules_check(struct arena *arena, const struct claim *claim,
	const struct history *history, long long now, rule_fault_fn *report,
	void *context);

#endif
