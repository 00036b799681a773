/* successors.h - files and record must agree on what supersedes what. */
#ifndef VIGIL_SUCCESSORS_H
#define VIGIL_SUCCESSORS_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "problem.h"

/* Adds what files and record do not agree on. */
int successors_check(struct ledger *ledger, struct arena *arena,
	struct problems *problems, struct error *err);

#endif
