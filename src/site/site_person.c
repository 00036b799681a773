/* site_person.c - people, as pages name them. */
#include "site_person.h"

#include <string.h>

#include "arena.h"
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
