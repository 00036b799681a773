/* mail_form.h - what a mail says, in a form that the renderers have each. */
#ifndef VIGIL_MAIL_FORM_H
#define VIGIL_MAIL_FORM_H

#include <stdio.h>

#include "problem.h"
#include "text.h"

/* A claim in a list: its id and title, further lines, and a URL. Only the id
 * and the title are always there. */
struct mail_item {
	const char *id, *title, *url;
	struct texts lines;
};

/* How one form writes each piece; text is not yet escaped. */
struct mail_form {
	void (*begin)(FILE *out, const char *title);
	void (*heading)(FILE *out, const char *text);
	void (*paragraph)(FILE *out, const char *text);
	void (*item)(FILE *out, const struct mail_item *item);
	void (*problem)(
		FILE *out, const char *path, const struct problem *problem);
	void (*end)(FILE *out, const char *name, const char *url);
};

#endif
