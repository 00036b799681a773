/* render_card.h - what one should know to judge a claim. */
#ifndef VIGIL_RENDER_CARD_H
#define VIGIL_RENDER_CARD_H

#include "view.h"

/* Lays out what one should know to judge each claim: its text, when it is due,
 * triggers, sources, what is open, and the last notes. */
render_fn view_card;

#endif
