/* mail_audience.c - who gets the mail about a claim. */
#include "mail_audience.h"

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "context.h"
#include "mail_readers.h"
#include "mail_round.h"
#include "mailbox.h"
#include "mailing.h"
#include "settings_owners.h"
#include "text.h"

static void add_mailing(
	struct arena *arena, struct audience *audience, struct mailing *mailing)
{
	size_t i;

	for (i = 0; i < audience->count; i++) {
		if (audience->mailings[i] == mailing)
			return;
	}
	audience->mailings = arena_grow(arena, audience->mailings,
		audience->count, sizeof(struct mailing *));
	audience->mailings[audience->count++] = mailing;
}

/* What is of an owner without an address goes to those who get the rest. */
static void gather(struct mail_round *round, struct audience *audience)
{
	const struct context *context = round->context;
	struct arena *arena = context->arena;
	size_t i;

	for (i = 0; i < audience->owners.count; i++) {
		const struct mailbox *owner = &audience->mailboxes[i];

		if (!owner->address || round->given->to)
			continue;
		audience->reached++;
		if (settings_owner_gets_mail(
			    &context->ledger.settings, owner, context->today))
			add_mailing(arena, audience,
				mail_readers_mailing(round, owner));
	}
	for (i = 0; i < round->count; i++) {
		if (round->mailings[i]->takes_rest &&
			(!audience->reached ||
				audience->reached < audience->owners.count))
			add_mailing(arena, audience, round->mailings[i]);
	}
}

struct audience audience_of(struct mail_round *round, const struct claim *claim)
{
	struct context *context = round->context;
	struct arena *arena = context->arena;
	struct audience audience = { .owners = claim_owners(arena, claim) };
	size_t i, count = audience.owners.count;

	if (count)
		audience.mailboxes =
			arena_alloc(arena, count * sizeof(struct mailbox));
	for (i = 0; i < count; i++)
		audience.mailboxes[i] = settings_owner(arena,
			&context->ledger.settings, audience.owners.items[i]);
	gather(round, &audience);
	return audience;
}

bool audience_has_owner(const struct audience *audience, const char *address)
{
	size_t i;

	for (i = 0; i < audience->owners.count; i++) {
		const char *own = audience->mailboxes[i].address;

		if (own && text_same(own, address))
			return true;
	}
	return false;
}
