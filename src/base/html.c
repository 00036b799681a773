/* html.c - writing text into HTML. */
#include "html.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "markup_entity.h"
#include "text_utf8.h"
#include "web_url.h"

void html_text(FILE *out, const char *text)
{
	struct arena arena = { 0 };
	const char *place;

	for (place = text_printable(&arena, text); *place; place++) {
		const char *written = markup_entity(*place);

		if (written)
			fputs(written, out);
		else
			putc(*place, out);
	}
	arena_release(&arena);
}

/* What is shown is where a link leads, so it has nothing in it that is shown
 * as something else. A host ends at the first of these signs; an @ before that
 * would make a name before it look like the host. */
bool html_is_link(const char *url)
{
	struct arena arena = { 0 };
	const char *host = web_url_host(url);
	bool is_shown_so = strcmp(text_printable(&arena, url), url) == 0;

	arena_release(&arena);
	return host && is_shown_so && !strpbrk(url, " \"<>\\") &&
	       !memchr(host, '@', strcspn(host, "/?#"));
}

void html_url(FILE *out, const char *url)
{
	html_link(out, url, url);
}

void html_link(FILE *out, const char *url, const char *text)
{
	bool is_link = url && html_is_link(url);

	if (is_link) {
		fputs("<a href=\"", out);
		html_text(out, url);
		fputs("\">", out);
	}
	html_text(out, text);
	if (is_link)
		fputs("</a>", out);
}

const char *html_host(struct arena *arena, const char *url)
{
	const char *host = html_is_link(url) ? web_url_host(url) : NULL;

	return host ? arena_copy_bytes(arena, host, strcspn(host, "/?#"))
		    : NULL;
}
