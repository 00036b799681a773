/* scratch_review.h - sessions of vigil review. */
#ifndef VIGIL_SCRATCH_REVIEW_H
#define VIGIL_SCRATCH_REVIEW_H

#include "scratch.h"

/* The question after a claim, by its number, as in PROMPT("1/2"), and after a
 * verdict that needs a note. */
#define PROMPT(number) "(" number ") [h,p,n,s,o,l,e,d,u,q,?]: "
#define NOTE_PROMPT "(E: editor, Enter: back): "

/* Begins a session, passes over what it says up to a question, and gives it
 * back waiting for an answer. */
struct talk *review_begin(
	struct scratch *scratch, const char *command, const char *asked);

/* Types an answer, and passes over what comes of it up to the next question. */
void review_answer(struct talk *talk, const char *typed, const char *asked);

/* Asserts that a session that ends by itself has said this last. */
void review_ends(struct talk *talk, const char *said);

#endif
