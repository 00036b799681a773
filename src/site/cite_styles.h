/* cite_styles.h - a citation as text, as the styles of citing have it. */
#ifndef VIGIL_CITE_STYLES_H
#define VIGIL_CITE_STYLES_H

#include "arena.h"
#include "citation.h"

/* A table of them is ended by one without a name. */
struct cite_style {
	const char *name; /* APA */
	const char *(*text)(
		struct arena *arena, const struct citation *citation);
};

/* APA (7th edition), MLA (9th), Chicago (17th, bibliography). They are for
 * texts in English. */
extern const struct cite_style cite_styles[];

#endif
