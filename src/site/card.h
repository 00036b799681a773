/* card.h - a claim and where it stands, for a frame of another page. */
#ifndef VIGIL_CARD_H
#define VIGIL_CARD_H

#include "site_files.h"

/* Writes embed/ID.html: one file that needs no other, and no script. */
site_write_fn card;

#endif
