/* offer.h - what there is to choose from when a word is completed. */
#ifndef VIGIL_COMMAND_OFFER_H
#define VIGIL_COMMAND_OFFER_H

#include <stdbool.h>

#include "complete.h"

/* Offers a value, if it begins as what was typed, whatever the case. The help
 * may be NULL. */
void offer(const struct completion *completion, const char *value,
	const char *help);

/* Offers all values of a placeholder in a usage line, such as VERDICT. Returns
 * false if they are files, which shells complete themselves. */
bool offer_meant(const struct completion *completion, const char *word);

#endif
