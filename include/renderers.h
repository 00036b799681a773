/* renderers.h - the formats, by name. */
#ifndef VIGIL_RENDERERS_H
#define VIGIL_RENDERERS_H

#include "view.h"

/* Returns the renderer of that name, which must be one of format_names. */
const struct renderer *renderer_named(const char *name);
extern const char *const format_names[];

#endif
