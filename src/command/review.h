/* review.h - vigil review: what is due, one claim after the other. */
#ifndef VIGIL_COMMAND_REVIEW_H
#define VIGIL_COMMAND_REVIEW_H

#include "context.h"

extern const struct command command_review;

#endif
