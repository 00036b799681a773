/* site_style.h - the style sheets of a site. */
#ifndef VIGIL_SITE_STYLE_H
#define VIGIL_SITE_STYLE_H

#include "site_files.h"

/* Writes vigil's own, and the user's. */
site_write_fn style_of_vigil, style_of_user;

#endif
