/* foreign_names.c - what names of columns and paths mean. */
#include "foreign_names.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "foreign_date.h"
#include "foreign_maps.h"
#include "foreign_plain.h"
#include "text.h"

enum { RANK_MAP, RANK_KNOWN, DIGITS_MOST = 6, ITEM_OF_TABLE = 999 };

/* Of one key, the name that says it best comes first. vigil(1) has this table
 * too. */
const struct known_name known_names[] = {
	{ "id", "id" },
	{ "claim_id", "id" },
	{ "ref", "id" },
	{ "key", "id" },
	{ "claim", "claim" },
	{ "statement", "claim" },
	{ "sentence", "claim" },
	{ "assertion", "claim" },
	{ "claim_text", "claim" },
	{ "text", "claim" },
	{ "title", "title" },
	{ "name", "title" },
	{ "headline", "title" },
	{ "topic", "topic" },
	{ "category", "topic" },
	{ "area", "topic" },
	{ "tags", "tags" },
	{ "tag", "tags" },
	{ "labels", "tags" },
	{ "keywords", "tags" },
	{ "published", "published" },
	{ "pub_date", "published" },
	{ "published_on", "published" },
	{ "date_published", "published" },
	{ "publication_date", "published" },
	{ "date", "published" },
	{ "revised", "revised" },
	{ "updated", "revised" },
	{ "lastmod", "revised" },
	{ "drafted_by", "drafted_by" },
	{ "author", "drafted_by" },
	{ "signed_off_by", "signed_off_by" },
	{ "approved_by", "signed_off_by" },
	{ "owner", "owner" },
	{ "owners", "owner" },
	{ "responsible", "owner" },
	{ "verdict", "verdict" },
	{ "status", "verdict" },
	{ "reviewed", "reviewed" },
	{ "last_reviewed", "reviewed" },
	{ "last_reviewed_on", "reviewed" },
	{ "last_review", "reviewed" },
	{ "reviewed_on", "reviewed" },
	{ "last_checked", "reviewed" },
	{ "next_review", "next_review" },
	{ "next_review_on", "next_review" },
	{ "review_by", "next_review" },
	{ "review_due", "next_review" },
	{ "cadence", "cadence" },
	{ "review_in", "cadence" },
	{ "review_every", "cadence" },
	{ "resolves", "resolves" },
	{ "resolve_by", "resolves" },
	{ "deadline", "resolves" },
	{ "article_title", "article.title" },
	{ "article_url", "article.url" },
	{ "article", "article.url" },
	{ "url", "article.url" },
	{ "link", "article.url" },
	{ "permalink", "article.url" },
	{ "article_minutes", "article.minutes" },
	{ "sources", "sources" },
	{ "source", "sources" },
	{ "source_url", "sources" },
	{ "triggers", "triggers" },
	{ "trigger", "triggers" },
	{ "related", "related" },
	{ "supersedes", "supersedes" },
	{ "notes", "notes" },
	{ "note", "notes" },
	{ "commentary", "notes" },
	{ "comments", "notes" },
	{ "comment", "notes" },
	{ "history", "history" },
	{ "verdict_history", "history" },
	{ "review_history", "history" },
	{ "review", "history" },
	{ "reviews", "history" },
	{ NULL, NULL },
};

enum { KNOWN = sizeof(known_names) / sizeof(*known_names) - 1 };

/* ---- numbers in names: source_1_title, sources[0].title ---- */

/* Splits a name at its first part that is a number; *item is -1 where there is
 * none. */
static char *split(
	struct arena *arena, const char *name, long *item, const char **part)
{
	const char *at = name;

	*item = -1;
	*part = "";
	while ((at = strchr(at, '_'))) {
		size_t digits = strspn(at + 1, "0123456789");
		const char *end = at + 1 + digits;

		if (digits > 0 && digits <= DIGITS_MOST &&
			(*end == '_' || *end == '\0')) {
			*item = strtol(at + 1, NULL, 10);
			*part = *end ? end + 1 : end;
			return arena_copy_bytes(
				arena, name, (size_t)(at - name));
		}
		at++;
	}
	return arena_copy(arena, name);
}

/* ---- the meaning ---- */

static bool find_known(const char *name, struct meaning *meaning)
{
	int i;

	for (i = 0; i < KNOWN; i++) {
		if (strcmp(known_names[i].name, name) == 0) {
			meaning->key = known_names[i].key;
			meaning->rank = RANK_KNOWN + i;
			return true;
		}
	}
	return false;
}

char *foreign_own_key(struct arena *arena, const char *name)
{
	const char *plain = foreign_name(arena, name);
	char *key = arena_printf(
		arena, "%s%s", strncmp(plain, "x_", 2) == 0 ? "" : "x-", plain);
	char *at;

	for (at = key; *at; at++)
		*at = *at == '_' || (unsigned char)*at >= 0x80 ? '-' : *at;
	return key;
}

/* Returns the day that a name is, or ends with: Review 2026-08-20. */
static const char *day_in(const char *name)
{
	static const char between[] = " _-:(";
	enum date_order proves;
	long day;

	while (*name) {
		if (foreign_date(name, ORDER_UNKNOWN, &day, &proves) !=
			DATE_NONE)
			return name;
		name += strcspn(name, between);
		name += strspn(name, between);
	}
	return NULL;
}

static bool is_judgement(const struct meaning *meaning)
{
	return strcmp(meaning->key, "verdict") == 0 ||
	       strcmp(meaning->key, "reviewed") == 0 ||
	       strcmp(meaning->key, "history") == 0;
}

/* Verdict 2 and Reviewed 2 are of one review, and so is what stands under a
 * day. */
static struct meaning of_history(struct meaning meaning, const char *name)
{
	const char *day = day_in(name);

	if (day && (is_judgement(&meaning) || day == name))
		meaning.day = day;
	else if (meaning.item < 0 || *meaning.part || !is_judgement(&meaning) ||
		 strcmp(meaning.key, "history") == 0)
		return meaning;
	else
		meaning.part =
			strcmp(meaning.key, "verdict") == 0 ? "verdict" : "on";
	meaning.key = "history";
	return meaning;
}

/* Whether a name has a place in a list: sources[0]. */
static bool has_place(const char *name)
{
	while ((name = strchr(name, '[')) && !isdigit((unsigned char)name[1]))
		name++;
	return name;
}

/* A greater number than a table has columns of one name is a part of it, as the
 * year in Price 2025. */
static void find_own(struct arena *arena, const char *name, const char *plain,
	struct meaning *meaning)
{
	meaning->rank = RANK_KNOWN + KNOWN;
	if (meaning->item > ITEM_OF_TABLE && !has_place(name)) {
		meaning->item = -1;
		meaning->part = "";
		meaning->stem = plain;
	}
	meaning->key = foreign_own_key(
		arena, *meaning->part ? arena_printf(arena, "%s_%s",
						meaning->stem, meaning->part)
				      : meaning->stem);
}

struct meaning foreign_meaning(
	struct arena *arena, const struct texts *maps, const char *name)
{
	struct meaning meaning = { .part = "", .item = -1 };
	const char *plain = foreign_name(arena, name);
	char *stem = split(arena, plain, &meaning.item, &meaning.part);

	meaning.stem = stem;
	meaning.map = foreign_map_of(arena, maps, plain);
	if (meaning.map)
		meaning.part = "";
	else
		meaning.map = foreign_map_of(arena, maps, stem);
	if (meaning.map) {
		meaning.key = foreign_map_key(arena, meaning.map);
		return meaning;
	}
	if (!find_known(plain, &meaning) &&
		(meaning.item < 0 || !find_known(stem, &meaning)))
		find_own(arena, name, plain, &meaning);
	return of_history(meaning, name);
}
