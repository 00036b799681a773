/* site_badge.h - the verdict of a claim, as a small picture (SVG). */
#ifndef VIGIL_SITE_BADGE_H
#define VIGIL_SITE_BADGE_H

#include "site_files.h"

/* Writes it: grey where the review is overdue, whatever the verdict. */
site_write_fn site_badge;

#endif
