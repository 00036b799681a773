/* fuzz_mime.c - no text can leave its place in a mail: a header stays one, a
 * body has short and plain lines, HTML has no sign of it that means more. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arena.h"
#include "html.h"
#include "mailbox.h"
#include "mime_body.h"
#include "mime_header.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LINE_BYTES = 76 };

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void require_plain_lines(const char *text)
{
	for (; *text; text += strspn(text, "\n")) {
		size_t length = strcspn(text, "\n"), i;

		require(length <= LINE_BYTES);
		require(length != 1 || *text != '.');
		require(strncmp(text, "From ", 5) != 0);
		for (i = 0; i < length; i++)
			require((text[i] >= ' ' && text[i] <= '~') ||
				text[i] == '\t');
		text += length;
		require(*text == '\n');
	}
}

/* One header: nothing follows but what is folded. */
static void require_header(const char *text)
{
	const char *line;

	require_plain_lines(text);
	require(strchr(text, ':') != NULL);
	for (line = strchr(text, '\n'); line; line = strchr(line + 1, '\n'))
		require(!line[1] || (line[1] == ' ' && line[2] != '\n'));
}

static void require_body(const char *text)
{
	require_plain_lines(text);
	require(!strstr(text, "=_"));
	require(!strstr(text, " \n") && !strstr(text, "\t\n"));
}

static void require_html(const char *text)
{
	require(!text[strcspn(text, "<>\"'\n\x1b")]);
}

/* Either text alone, or the same text as a link to what it shows. */
static void require_link(const char *text)
{
	static const char start[] = "<a href=\"", middle[] = "\">",
			  end[] = "</a>";
	const char *url = text + sizeof(start) - 1, *shown;
	size_t length;

	if (strncmp(text, start, sizeof(start) - 1) != 0) {
		require_html(text);
		return;
	}
	length = strcspn(url, "\"");
	shown = url + length + sizeof(middle) - 1;
	require(strncmp(url + length, middle, sizeof(middle) - 1) == 0);
	require(strncmp(url, shown, length) == 0);
	require(strcmp(shown + length, end) == 0);
	require(strncasecmp(url, "http", 4) == 0);
	require(strcspn(url, "<>'\n\x1b") >= length);
}

typedef void write_fn(FILE *out, const char *text);

static void subject(FILE *out, const char *text)
{
	mime_text_header(out, "Subject", text);
}

static void to(FILE *out, const char *text)
{
	struct arena arena = { 0 };
	struct mailbox mailbox;

	mailbox_parse(&arena, text, &mailbox);
	require(!mailbox.address || is_address(mailbox.address));
	if (!mailbox.address)
		mailbox.address = "ann@example.org";
	if (strlen(mailbox.address) < LINE_BYTES / 2)
		mime_mailbox_header(out, "To", &mailbox);
	else
		subject(out, "");
	arena_release(&arena);
}

static void check(
	const char *text, write_fn *write, void (*require_that)(const char *))
{
	char *written = NULL;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	require(memory != NULL);
	write(memory, text);
	fclose(memory);
	require(strlen(written) == length);
	require_that(written);
	free(written);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	const char *text = arena_copy_bytes(&arena, (const char *)data, size);

	check(text, subject, require_header);
	check(text, to, require_header);
	check(text, mime_quoted_printable, require_body);
	check(text, html_text, require_html);
	check(text, html_url, require_link);
	arena_release(&arena);
	return 0;
}
