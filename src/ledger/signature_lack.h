/* signature_lack.h - what a signature lacks that is required. */
#ifndef VIGIL_SIGNATURE_LACK_H
#define VIGIL_SIGNATURE_LACK_H

#include <stddef.h>

#include "entry.h"
#include "history.h"
#include "settings.h"
#include "vouch.h"

/* Returns in words why an entry is not as signed as the settings want it; NULL
 * where it is, or is bad, which is a fault anyway. */
const char *signature_lack(const struct settings *settings,
	const struct entry *entry, enum vouch vouch);

/* Returns the same of a publication, which a signed entry should follow. */
const char *publication_lack(const struct settings *settings,
	const struct history *history, size_t number);

#endif
