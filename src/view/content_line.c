/* content_line.c - the lines of iCalendar (RFC 5545, 3.1). */
#include "content_line.h"

#include <stdio.h>
#include <string.h>

#include "text_utf8.h"

enum { LINE_OCTETS = 75 };

/* A line being written, and the octets that it has so far. */
struct line {
	FILE *out;
	size_t octets;
};

/* Writes bytes that are not to be parted; they go below where they would make
 * the line too long. */
static void append(struct line *line, const char *bytes, size_t length)
{
	if (line->octets + length > LINE_OCTETS) {
		fputs("\r\n ", line->out);
		line->octets = 1;
	}
	fwrite(bytes, 1, length, line->out);
	line->octets += length;
}

static struct line begin(FILE *out, const char *name)
{
	struct line line = { out, 0 };

	append(&line, name, strlen(name));
	append(&line, ":", 1);
	return line;
}

static void end(const struct line *line)
{
	fputs("\r\n", line->out);
}

void content_value(FILE *out, const char *name, const char *value)
{
	struct line line = begin(out, name);

	for (; *value; value++)
		append(&line, value, 1);
	end(&line);
}

void content_text(FILE *out, const char *name, const char *text)
{
	static const char replacement[] = "\uFFFD";
	struct line line = begin(out, name);
	uint32_t point;

	while (*text) {
		const char escaped[] = { '\\', *text == '\n' ? 'n' : *text };
		size_t length = text_character_length(text);

		if (strchr("\n\\;,", *text))
			append(&line, escaped, sizeof(escaped));
		else if (text_unsafe_length(text, &point))
			append(&line, replacement, sizeof(replacement) - 1);
		else
			append(&line, text, length);
		text += length;
	}
	end(&line);
}

void content_uri(FILE *out, const char *name, const char *uri)
{
	static const char allowed[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789"
		"-._~:/?#[]@!$&'()*+,;=%";
	struct line line = begin(out, name);
	char bytes[sizeof("%20")];

	for (; *uri; uri++) {
		if (strchr(allowed, *uri)) {
			append(&line, uri, 1);
			continue;
		}
		snprintf(bytes, sizeof(bytes), "%%%02X", (unsigned char)*uri);
		append(&line, bytes, sizeof(bytes) - 1);
	}
	end(&line);
}
