/* site_heads.h - the heads of the public record, as a file. */
#ifndef VIGIL_SITE_HEADS_H
#define VIGIL_SITE_HEADS_H

#include "site_files.h"

/* Writes them as `vigil verify --heads` does. */
site_write_fn site_heads;

#endif
