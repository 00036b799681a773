/* view_texts.c - the texts of a view, as they are. */
#include "view_texts.h"

#include <stdio.h>

#include "view.h"

static void write_text(void *out, const char *text)
{
	fputs(text, out);
}

void view_write_texts(FILE *out, const struct view *view)
{
	view->texts.each(view->texts.context, write_text, out);
}
