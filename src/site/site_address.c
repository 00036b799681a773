/* site_address.c - addresses that the record would make public. */
#include "site_address.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "entry.h"
#include "error.h"
#include "history.h"
#include "mailbox.h"
#include "text_utf8.h"

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

/* Returns the address around an @, or NULL. */
static const char *address_around(
	struct arena *arena, const char *text, const char *at)
{
	const char *start = at;
	size_t length = strspn(at + 1, LETTERS ".-");
	char *address;

	while (length && strchr(".-", at[length]))
		length--;
	while (start > text && strchr(LETTERS "._%+-", start[-1]))
		start--;
	address = arena_copy_bytes(
		arena, start, (size_t)(at - start) + 1 + length);
	return memchr(at, '.', length + 1) && is_address(address) ? address
								  : NULL;
}

static const char *address_in(struct arena *arena, const char *text)
{
	const char *at = text ? strchr(text, '@') : NULL;

	for (; at; at = strchr(at + 1, '@')) {
		const char *address = address_around(arena, text, at);

		if (address)
			return address;
	}
	return NULL;
}

static const char *address_of(struct arena *arena, const struct entry *entry)
{
	const char *const texts[] = { entry->by, entry->from, entry->note,
		entry->title, entry->text, entry->was };
	const char *address = NULL;
	size_t i;

	for (i = 0; !address && i < sizeof(texts) / sizeof(*texts); i++)
		address = address_in(arena, texts[i]);
	for (i = 0; !address && i < entry->evidence.count; i++)
		address = address_in(arena, entry->evidence.items[i]);
	return address;
}

int site_address_check(
	struct arena *arena, const struct history *history, struct error *err)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		struct entry entry = *history->events[i].entry;
		const char *address = address_of(arena, &entry);

		if (address)
			return fail(err, FAILED,
				"%s: the record has an address, %s, that "
				"would become public: nothing was published; "
				"`record: no` under `site:` in vigil.yaml "
				"keeps "
				"the record back, `addresses: yes` lets "
				"addresses out. The line:\n%s",
				entry.claim, address,
				text_printable(
					arena, entry_line(arena, &entry)));
	}
	return 0;
}
