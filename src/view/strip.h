/* strip.h - where a claim stands, in one line. */
#ifndef VIGIL_STRIP_H
#define VIGIL_STRIP_H

#include "ink.h"
#include "parts.h"
#include "standing.h"
#include "verdict.h"

/* Returns the ink of a verdict: what is not Holding has weight. */
enum ink strip_verdict_ink(enum verdict verdict);

/* Adds the parts of view_strip, the verdict with its sign. */
void strip_add(
	struct parts *parts, const struct standing *standing, long today);

#endif
