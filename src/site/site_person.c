/* site_person.c - people, as pages name them. */
#include "site_person.h"

#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "mailbox.h"
#include "text.h"
#include "words.h"

/* A name with a sign of addresses in it may have one that is no address for
 * mail: it ends there, unless it begins so. */
const char *site_person(struct arena *arena, const char *text)
{
	struct mailbox mailbox;
	const char *name;

	mailbox_parse(arena, text, &mailbox);
	name = mailbox.name ? mailbox.name : mailbox.address;
	if (strchr(name, '@')) {
		name += strspn(name, "@< ");
		name = arena_copy_bytes(arena, name, strcspn(name, "@<"));
	}
	return text_squeeze(arena, name);
}

const char *site_owners(struct arena *arena, const struct words *words,
	const struct claim *claim)
{
	const struct texts owners = claim_owners(arena, claim);
	const char *names = "";
	size_t i;

	for (i = 0; i < owners.count; i++)
		names = words_listed(arena, words, names,
			site_person(arena, owners.items[i]));
	return *names ? names : NULL;
}
