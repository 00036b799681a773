/* fields_contact.c - where readers write to. */
#include "fields_contact.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "reading.h"
#include "text_utf8.h"
#include "web_url.h"

/* Returns the first {word} that no claim fills in, or NULL. */
static const char *unknown_word(struct reading *reading, const char *text)
{
	static const char *const known[] = { "{id}", "{title}", "{claim}",
		"{entry}", "{url}", "{text}" };
	size_t i, length;

	for (; (text = strchr(text, '{')); text++) {
		for (i = 0, length = 0; i < sizeof(known) / sizeof(*known);
			i++) {
			if (strncmp(text, known[i], strlen(known[i])) == 0)
				length = strlen(known[i]);
		}
		if (!length)
			return arena_copy_bytes(reading->arena, text,
				strcspn(text, "}") +
					(strchr(text, '}') != NULL));
	}
	return NULL;
}

/* A mailbox, or a page with words that a claim fills in. */
static void read_contact(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value), *unknown;

	if (!text)
		return;
	unknown = unknown_word(reading, text);
	if (unknown)
		reading_problem(reading, value->at,
			"%s: %s is unknown; there are {id}, {title}, {claim}, "
			"{entry}, {url} and {text}",
			value->key, text_printable(reading->arena, unknown));
	else if ((!web_url_host(text) && strncmp(text, "mailto:", 7) != 0) ||
		 strpbrk(text, " \"<>\\\n"))
		reading_problem(reading, value->at,
			"%s: %s: should be an address such as "
			"mailto:ledger@northline.example or https://...",
			value->key, text_printable(reading->arena, text));
	else
		*(const char **)place = text;
}

const struct value_kind kind_contact = { .read = read_contact,
	.held = HELD_TEXT };
