/* site_word.c - the words of a site on its pages. */
#include "site_word.h"

#include <stdbool.h>

#include "language_tag.h"
#include "site_gather.h"
#include "words.h"

const char *site_word(const struct site *site, enum word word)
{
	return site->look->words->texts[word];
}

const char *site_language(const struct site *site)
{
	const char *tag = site->look->settings.language;

	return tag ? tag : "en";
}

bool site_is_from_right(const struct site *site)
{
	return language_is_from_right(site_language(site));
}
