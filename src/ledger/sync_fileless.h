/* sync_fileless.h - claims that the record has, and no file. */
#ifndef VIGIL_SYNC_FILELESS_H
#define VIGIL_SYNC_FILELESS_H

#include "error.h"
#include "sync.h"

/* Works out anew where the claims stand whose entries came or went and that no
 * file has; those that the store does not have yet are made of the record. */
int sync_fileless(struct sync *sync, struct error *err);

#endif
