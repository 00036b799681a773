/* html.c - writing text into HTML. */
#include "html.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text.h"
#include "text_utf8.h"

static const char *entity(char byte)
{
	switch (byte) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void html_text(FILE *out, const char *text)
{
	struct arena arena = { 0 };
	const char *place;

	for (place = text_printable(&arena, text); *place; place++) {
		const char *written = entity(*place);

		if (written)
			fputs(written, out);
		else
			putc(*place, out);
	}
	arena_release(&arena);
}

/* Returns what stands behind a scheme in any case, or NULL. */
static const char *behind_scheme(const char *url, const char *scheme)
{
	struct arena arena = { 0 };
	size_t length = strlen(scheme);
	bool begins = strlen(url) > length &&
		      text_same(arena_copy_bytes(&arena, url, length), scheme);

	arena_release(&arena);
	return begins ? url + length : NULL;
}

/* What is shown is where a link leads, so it has nothing in it that is shown
 * as something else. A host ends at the first of these signs; an @ before that
 * would make a name before it look like the host. */
static bool is_web_url(const char *url)
{
	struct arena arena = { 0 };
	const char *rest = behind_scheme(url, "https://");
	bool is_shown_so = strcmp(text_printable(&arena, url), url) == 0;
	size_t host;

	arena_release(&arena);
	if (!rest)
		rest = behind_scheme(url, "http://");
	if (!rest || !is_shown_so || strpbrk(url, " \"<>\\"))
		return false;
	host = strcspn(rest, "/?#");
	return host > 0 && !memchr(rest, '@', host);
}

void html_url(FILE *out, const char *url)
{
	bool is_link = is_web_url(url);

	if (is_link) {
		fputs("<a href=\"", out);
		html_text(out, url);
		fputs("\">", out);
	}
	html_text(out, url);
	if (is_link)
		fputs("</a>", out);
}
