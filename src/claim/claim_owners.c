/* claim_owners.c - who answers for a claim. */
#include "claim_owners.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "fields_text.h"
#include "mailbox.h"
#include "reading.h"
#include "text.h"
#include "text_contains.h"

struct texts owners_of(struct arena *arena, const char *text)
{
	struct texts owners = { NULL, 0 };
	const char *owner = text ? text : "";
	size_t length;

	for (; *owner; owner += length + (owner[length] == '\n')) {
		length = strcspn(owner, "\n");
		texts_add(
			arena, &owners, arena_copy_bytes(arena, owner, length));
	}
	return owners;
}

struct texts claim_owners(struct arena *arena, const struct claim *claim)
{
	return owners_of(arena, claim->owner);
}

const char *owner_shown(struct arena *arena, const char *owner)
{
	struct mailbox mailbox;

	if (!strchr(owner, '"'))
		return owner;
	mailbox_parse(arena, owner, &mailbox);
	if (!mailbox.name || !mailbox.address)
		return mailbox.name ? mailbox.name : owner;
	return arena_printf(arena, "%s <%s>", mailbox.name, mailbox.address);
}

const char *claim_owner_line(struct arena *arena, const struct claim *claim)
{
	const struct texts owners = claim_owners(arena, claim);

	return owners.count > 1 ? texts_first(arena, &owners, owners.count)
				: claim->owner;
}

static const char *all_shown(struct arena *arena, const char *text)
{
	const struct texts owners = owners_of(arena, text);
	struct texts shown = { NULL, 0 };
	size_t i;

	for (i = 0; i < owners.count; i++)
		texts_add(arena, &shown, owner_shown(arena, owners.items[i]));
	return shown.count ? texts_first(arena, &shown, shown.count) : NULL;
}

const char *claim_owner_shown(struct arena *arena, const struct claim *claim)
{
	return all_shown(arena, claim->owner);
}

bool owner_has(const char *text, const char *part)
{
	struct arena arena = { 0 };
	bool found = text_contains(text, part) ||
		     (strchr(text, '"') &&
			     text_contains(all_shown(&arena, text), part));

	arena_release(&arena);
	return found;
}

/* ---- reading ---- */

static void read_owner(
	struct reading *reading, const struct node *value, const char **owners)
{
	const char *owner = NULL;

	field_line(reading, value, &owner);
	if (!owner)
		return;
	if (!mailbox_is_one(owner))
		reading_problem(reading, value->at,
			"%s: two addresses in one text; write a list, such as "
			"[Ann <ann@example.org>, Ben <ben@example.org>]",
			field_name(reading, value));
	else if (!*owners)
		*owners = owner;
	else
		*owners =
			arena_printf(reading->arena, "%s\n%s", *owners, owner);
}

static void read_owners(
	struct reading *reading, const struct node *value, void *place)
{
	const struct node *item;

	if (value->kind != NODE_LIST)
		read_owner(reading, value, place);
	for (item = value->first; value->kind == NODE_LIST && item;
		item = item->next)
		read_owner(reading, item, place);
}

const struct value_kind kind_claim_owners = {
	.read = read_owners,
	.held = HELD_TEXT,
	.items = &kind_line,
	.instead = &kind_line,
};
