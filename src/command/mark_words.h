/* mark_words.h - the ids and the verdict of vigil mark. */
#ifndef VIGIL_COMMAND_MARK_WORDS_H
#define VIGIL_COMMAND_MARK_WORDS_H

#include "context.h"
#include "error.h"
#include "text.h"
#include "verdict.h"

/* Splits the words of the command line into ids, which share their memory, and
 * the verdict behind them, which may be two words. Fails with USAGE, and says
 * the order where it is another. */
int mark_words_read(const struct context *context, struct texts *ids,
	enum verdict *verdict, struct error *err);

/* Returns -1; where an unknown claim is another verdict, the error says so. */
int mark_words_explain(const struct texts *ids, struct error *err);

#endif
