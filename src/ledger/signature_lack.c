/* signature_lack.c - what a signature lacks that is required. */
#include "signature_lack.h"

#include <stdbool.h>
#include <stddef.h>

#include "entry.h"
#include "history.h"
#include "lineage.h"
#include "moment.h"
#include "settings.h"
#include "signers.h"
#include "vouch.h"

#define REQUIRED ", and signatures are required here"

static const char *const lacks[] = {
	[VOUCH_NONE] = "it is not signed" REQUIRED,
	[VOUCH_UNSIGNED] = "it is not signed" REQUIRED,
	[VOUCH_UNCHECKED] = "nobody can tell who signed it, as " SIGNERS_FILE
			    " is missing or of no use" REQUIRED,
	[VOUCH_GOOD] = NULL,
	[VOUCH_NO_KEY] = "its name has no key in " SIGNERS_FILE REQUIRED,
	[VOUCH_BAD] = NULL,
};

const char *signature_lack(const struct settings *settings,
	const struct entry *entry, enum vouch vouch)
{
	if (!lacks[vouch] || entry->version == VERSION_OLD)
		return NULL;
	return settings_need_signature(
		       settings, moment_day(moment_parse(entry->recorded)))
		       ? lacks[vouch]
		       : NULL;
}

/* Whether that one's signature is good is looked at where it is. */
static bool is_vouched_for(const struct history *history, size_t publication)
{
	size_t i;

	for (i = 0; i < history->count; i++) {
		if (history->events[i].entry->signature &&
			!history->events[i].undone &&
			lineage_follows(&history->lineage, i, publication))
			return true;
	}
	return false;
}

const char *publication_lack(const struct settings *settings,
	const struct history *history, size_t number)
{
	const struct entry *entry = history->events[number].entry;

	if (entry->version == VERSION_OLD ||
		!settings_need_signature(settings, entry->on) ||
		is_vouched_for(history, number))
		return NULL;
	return "no signed entry follows it" REQUIRED;
}
