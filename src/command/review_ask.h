/* review_ask.h - what vigil review asks before it records. */
#ifndef VIGIL_COMMAND_REVIEW_ASK_H
#define VIGIL_COMMAND_REVIEW_ASK_H

#include <stdbool.h>

#include "act.h"
#include "review_session.h"

/* Asks for the note of an act. Returns whether to go on, with a note or without
 * one where none is needed. */
bool review_ask_note(struct session *session, struct act *act, const char *what,
	bool needed);

/* Asks for a day after today until there is one. Returns whether to go on. */
bool review_ask_day(struct session *session, long *day);

#endif
