/* check_steps.h - how a reader checks a site, step by step. */
#ifndef VIGIL_CHECK_STEPS_H
#define VIGIL_CHECK_STEPS_H

#include "words.h"

/* A step: commands for a POSIX shell in the site's directory, which end with 0
 * where what heading says holds. */
struct check_step {
	enum word heading, text;
	const char *commands;
};

/* Ended by one without commands. They need the record. */
extern const struct check_step check_steps[];

#endif
