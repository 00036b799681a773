/* site_person.c - people, as pages name them. */
#include "site_person.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "mailbox.h"
#include "text.h"

const char *site_person(struct arena *arena, const char *text)
{
	struct mailbox mailbox;
	const char *name;

	mailbox_parse(arena, text, &mailbox);
	name = mailbox.name ? mailbox.name : mailbox.address;
	name = arena_copy_bytes(arena, name, strcspn(name, "@<"));
	return text_squeeze(arena, name);
}

const char *site_owners(struct arena *arena, const struct claim *claim)
{
	const struct texts owners = claim_owners(arena, claim);
	const char *names = NULL;
	size_t i;

	for (i = 0; i < owners.count; i++) {
		const char *name = site_person(arena, owners.items[i]);

		names = names ? arena_printf(arena, "%s, %s", names, name)
			      : name;
	}
	return names;
}
