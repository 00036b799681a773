/* site_name.c - what a site is called. */
#include "site_name.h"

#include <stddef.h>

#include "site_gather.h"
#include "site_word.h"
#include "words.h"

const char *site_name(const struct site *site)
{
	return site->look->name ? site->look->name
				: site_word(site, WORD_SITE_NAME);
}
