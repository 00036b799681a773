/* site_address.h - addresses that the record would make public. */
#ifndef VIGIL_SITE_ADDRESS_H
#define VIGIL_SITE_ADDRESS_H

#include "arena.h"
#include "error.h"
#include "history.h"

/* Fails where a line of a history has the address of somebody's mail in it. */
int site_address_check(
	struct arena *arena, const struct history *history, struct error *err);

#endif
