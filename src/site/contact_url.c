/* contact_url.c - an address that a claim is filled in. */
#include "contact_url.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "text_stream.h"
#include "text_utf8.h"

/* Characters that stand for themselves in all parts of an address. */
static void write_encoded(FILE *out, const char *text)
{
	static const char plain[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789-._~";

	for (; *text; text++) {
		if (strchr(plain, *text))
			putc(*text, out);
		else
			fprintf(out, "%%%02X", (unsigned)(unsigned char)*text);
	}
}

/* Lines of a text stay apart; what cannot be shown is replaced. */
static void write_word(FILE *out, struct arena *arena, const char *word)
{
	while (*word) {
		const size_t length = strcspn(word, "\n");

		write_encoded(
			out, text_printable(arena,
				     arena_copy_bytes(arena, word, length)));
		word += length;
		if (*word++ != '\n')
			break;
		fputs("%0A", out);
	}
}

static const char *word_named(
	const char *name, size_t length, const struct contact_words *words)
{
	const struct {
		const char *name, *word;
	} known[] = { { "{id}", words->id }, { "{title}", words->title },
		{ "{claim}", words->claim }, { "{entry}", words->entry },
		{ "{url}", words->url }, { "{text}", words->text } };
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(*known); i++) {
		if (strlen(known[i].name) == length &&
			strncmp(known[i].name, name, length) == 0)
			return known[i].word;
	}
	return "";
}

char *contact_url(struct arena *arena, const char *template,
	const struct contact_words *words)
{
	const char *place = template;
	struct text_stream stream;

	text_stream_open(&stream);
	while (*place) {
		const size_t length =
			*place == '{' ? strcspn(place, "}") + 1 : 1;

		if (length == 1)
			putc(*place, stream.out);
		else
			write_word(stream.out, arena,
				word_named(place, length, words));
		place += length;
	}
	if (strncmp(template, "mailto:", 7) == 0 && !strchr(template, '?')) {
		fputs("?subject=", stream.out);
		write_word(stream.out, arena, words->subject);
		fputs("&body=", stream.out);
		write_word(stream.out, arena, words->text);
	}
	return text_stream_close(&stream, arena);
}
