/* view_texts.h - the texts of a view, as they are. */
#ifndef VIGIL_VIEW_TEXTS_H
#define VIGIL_VIEW_TEXTS_H

#include <stdio.h>

#include "view.h"

/* Writes each in its order. */
void view_write_texts(FILE *out, const struct view *view);

#endif
