/* fact_source.c - the members of the sources of a claim, and of its article. */
#include "fact_source.h"

#include <stdbool.h>
#include <stddef.h>

#include "claim.h"
#include "fact.h"
#include "fact_value.h"
#include "site_files.h"

static struct fact_value source_title(const struct fact_of *of)
{
	return fact_text(of->source->title);
}

static struct fact_value source_url(const struct fact_of *of)
{
	return fact_text(of->source->url);
}

static struct fact_value source_accessed(const struct fact_of *of)
{
	return fact_number(of->source->accessed);
}

static struct fact_value source_archive(const struct fact_of *of)
{
	return fact_text(of->source->archive);
}

static struct fact_value source_note(const struct fact_of *of)
{
	return fact_text(of->source->note);
}

const struct fact source_facts[] = {
	{ "title", FACT_TEXT, true, .value = source_title },
	{ "url", FACT_TEXT, true, .value = source_url },
	{ "accessed", FACT_DAY, true, .value = source_accessed },
	{ "archive", FACT_TEXT, true, .value = source_archive },
	{ "note", FACT_TEXT, true, .value = source_note },
	{ .name = NULL },
};

bool fact_next_source(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	const struct source *source = of->page->claim->sources;
	size_t i;

	for (i = 0; source && i < *number; i++)
		source = source->next;
	++*number;
	item->source = source;
	return source != NULL;
}

static struct fact_value article_title(const struct fact_of *of)
{
	return fact_text(of->page->claim->article.title);
}

static struct fact_value article_url(const struct fact_of *of)
{
	return fact_text(of->page->claim->article.url);
}

static struct fact_value article_minutes(const struct fact_of *of)
{
	return fact_number(of->page->claim->article.minutes);
}

const struct fact article_facts[] = {
	{ "title", FACT_TEXT, true, .value = article_title },
	{ "url", FACT_TEXT, true, .value = article_url },
	{ "minutes", FACT_COUNT, true, .value = article_minutes },
	{ .name = NULL },
};

bool fact_has_article(
	const struct fact_of *of, size_t *number, struct fact_of *item)
{
	const struct article *article = &of->page->claim->article;

	(void)number;
	(void)item;
	return article->title || article->url || article->minutes;
}
