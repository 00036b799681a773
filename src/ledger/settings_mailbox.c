/* settings_mailbox.c - mailboxes in vigil.yaml. */
#include "settings_mailbox.h"

#include <stdbool.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "fields_text.h"
#include "mailbox.h"
#include "reading.h"
#include "settings.h"
#include "text_utf8.h"

bool mailbox_read(struct reading *reading, const struct node *value,
	struct mailbox *mailbox)
{
	const char *text = field_words(reading, value);

	if (!text)
		return false;
	mailbox_parse(reading->arena, text, mailbox);
	if (!mailbox_is_one(text))
		reading_problem(reading, value->at,
			"%s: two addresses in one text; `to:` takes a list of "
			"them",
			text_printable(reading->arena, text));
	else if (!mailbox->address)
		reading_problem(reading, value->at,
			"%s: should be an address such as ann@example.org or "
			"Ann <ann@example.org>",
			text_printable(reading->arena, text));
	return mailbox->address;
}

static void read_value(
	struct reading *reading, const struct node *value, void *place)
{
	struct mailbox mailbox;

	if (mailbox_read(reading, value, &mailbox))
		*(struct mailbox *)place = mailbox;
}

const struct value_kind kind_mailbox = { .read = read_value };

void addressee_add(struct arena *arena, const struct addressee *addressee,
	struct addressee **link)
{
	while (*link)
		link = &(*link)->next;
	*link = arena_alloc(arena, sizeof(**link));
	**link = *addressee;
}
