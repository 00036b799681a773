/* publishing.h - a site while it is written. */
#ifndef VIGIL_PUBLISHING_H
#define VIGIL_PUBLISHING_H

#include "site_before.h"
#include "site_gather.h"
#include "site_notes.h"
#include "site_whole.h"
#include "tree.h"

struct publishing {
	const struct site *site;
	struct tree *tree;
	struct site_whole whole;
	const struct site_notes *notes;
	struct site_before before;
	const struct site_row *row; /* of the claim that is written */
};

#endif
