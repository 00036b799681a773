/* json_claim.c - all that is known of a claim, as a JSON object. */
#include "json_claim.h"

#include <stdbool.h>
#include <stdio.h>

#include "arena.h"
#include "claim.h"
#include "claim_owners.h"
#include "json_history.h"
#include "json_keys.h"
#include "json_members.h"
#include "standing.h"
#include "text.h"
#include "verdict.h"
#include "view.h"

/* From the id to the verdict, these are the names of the reference
 * publication's own claim API. */
static void judged_members(
	FILE *out, struct arena *arena, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;

	json_text(out, "{id", claim->id);
	json_text(out, "title", claim_title(arena, claim));
	json_text(out, "claim", claim->claim);
	json_text(out, "article_url", claim->article.url);
	json_text(out, "topic", claim->topic);
	json_date(out, arena, "pub_date", claim->published);
	json_date(out, arena, "last_reviewed", standing->reviewed);
	json_date(out, arena, "next_review", standing->due.date);
	json_text(out, "verdict", verdict_token(standing->verdict));
	json_text(out, "state", state_name(standing->state));
}

/* What came after those of the keys. */
static void later_members(FILE *out, const struct claim *claim)
{
	const struct standing *standing = &claim->standing;

	json_number(out, "cadence_in_force", standing->cadence != 0,
		standing->cadence);
	json_text(out, "next_review_reason", reason_name(standing->due.reason));
	json_text(out, "statement", claim->statement);
	json_flag(out, "recorded", standing->is_recorded);
	json_flag(out, "change_unrecorded", standing->has_change);
	json_flag(out, "differs", claim->differs);
}

void json_claim_members(
	FILE *out, struct arena *arena, const struct view_row *row)
{
	const struct claim *claim = row->claim;
	const struct texts owners = claim_owners(arena, claim);

	judged_members(out, arena, claim);
	json_number(out, "cadence", claim->cadence != 0, claim->cadence);
	json_number(out, "days_late", row->is_scheduled, row->days_late);
	json_date(out, arena, "resolves", claim->resolves);
	json_text(out, "owner", claim_owner_line(arena, claim));
	json_text(out, "drafted_by", claim->drafted_by);
	json_text(out, "signed_off_by", claim->signed_off_by);
	json_list(out, "tags", &claim->tags);
	json_sources(out, arena, claim->sources);
	json_text(out, "file", claim->file);
	json_text(out, "reading", reading_name(claim->reading));
	json_flag(out, "awaiting_signoff", claim->standing.awaits);
	json_number(out, "open_dissents", true, claim->standing.dissents);
	json_text(out, "successor", claim->standing.successor);
	if (row->history)
		json_history(out, arena, row->history);
	json_other_keys(out, arena, claim);
	later_members(out, claim);
	json_list(out, "owners", &owners);
	if (row->history)
		json_disputes(out, arena, row->history);
}

void json_claim(FILE *out, struct arena *arena, const struct view_row *row)
{
	json_claim_members(out, arena, row);
	putc('}', out);
}
