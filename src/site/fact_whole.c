/* fact_whole.c - the members that stand around the claims of a ledger. */
#include "fact_whole.h"

#include <stddef.h>

#include "arena.h"
#include "date.h"
#include "fact.h"
#include "fact_value.h"
#include "site_gather.h"
#include "site_word.h"
#include "words.h"

/* ---- the publication ---- */

static struct fact_value name(const struct fact_of *of)
{
	return fact_text(of->site->look->name);
}

static struct fact_value url(const struct fact_of *of)
{
	return fact_text(of->site->look->url);
}

static struct fact_value editorial_model(const struct fact_of *of)
{
	return fact_text(of->site->look->settings.editorial_model);
}

static struct fact_value review_cadence(const struct fact_of *of)
{
	const struct words *words = of->site->look->words;

	return fact_text(words_filled(of->arena, words, WORD_FACTS_CADENCE,
		FILL(AS_WORD("days", words_promise(of->arena, words,
					     &of->site->look->promise)))));
}

static struct fact_value language(const struct fact_of *of)
{
	return fact_text(site_language(of->site));
}

static struct fact_value licence(const struct fact_of *of)
{
	return fact_text(of->site->look->settings.licence);
}

static const struct fact publication_facts[] = {
	{ "name", FACT_TEXT, true, .value = name },
	{ "url", FACT_TEXT, true, .value = url },
	{ "editorial_model", FACT_TEXT, true, .value = editorial_model },
	{ "review_cadence", FACT_TEXT, .value = review_cadence },
	{ "language", FACT_TEXT, .value = language },
	{ "licence", FACT_TEXT, true, .value = licence },
	{ .name = NULL },
};

/* ---- the first members ---- */

static struct fact_value schema(const struct fact_of *of)
{
	(void)of;
	return fact_number(FACTS_SCHEMA);
}

/* The day alone, so that the same day makes the same bytes. */
static struct fact_value generated(const struct fact_of *of)
{
	return fact_text(arena_printf(of->arena, "%sT00:00:00.000Z",
		date_iso(of->arena, of->site->look->today)));
}

static struct fact_value digest(const struct fact_of *of)
{
	return fact_text(of->site->digest);
}

const struct fact whole_facts[] = {
	{ "schema", FACT_COUNT, .value = schema },
	{ "generated", FACT_TEXT, .value = generated },
	{ "digest", FACT_TEXT, .value = digest },
	{ "publication", FACT_OBJECT, .members = publication_facts },
	{ .name = NULL },
};

/* ---- claims, ours and those of others ---- */

static struct fact_value address_of(const struct fact_of *of, const char *path)
{
	const char *site = of->site->look->url;

	return fact_text(
		site ? arena_printf(of->arena, "%s%s", site, path) : NULL);
}

static struct fact_value own_description(const struct fact_of *of)
{
	return fact_text(site_word(of->site, WORD_FACTS_OWN));
}

static struct fact_value methodology(const struct fact_of *of)
{
	return address_of(of, "method.html");
}

static struct fact_value index_page(const struct fact_of *of)
{
	return address_of(of, "index.html");
}

const struct fact own_facts[] = {
	{ "description", FACT_TEXT, .value = own_description },
	{ "methodology_url", FACT_TEXT, true, .value = methodology },
	{ "index_url", FACT_TEXT, true, .value = index_page },
	{ .name = NULL },
};

static struct fact_value archive_description(const struct fact_of *of)
{
	return fact_text(site_word(of->site, WORD_FACTS_ARCHIVE));
}

static struct fact_value none(const struct fact_of *of)
{
	(void)of;
	return fact_text(NULL);
}

const struct fact archive_facts[] = {
	{ "description", FACT_TEXT, .value = archive_description },
	{ "methodology_url", FACT_TEXT, true, .value = none },
	{ "index_url", FACT_TEXT, true, .value = none },
	{ .name = NULL },
};
