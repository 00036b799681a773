/* signing_key.h - which key signs. */
#ifndef VIGIL_LEDGER_SIGNING_KEY_H
#define VIGIL_LEDGER_SIGNING_KEY_H

#include "arena.h"
#include "error.h"
#include "ledger.h"

/* Returns the file that a key is in, as ssh-keygen takes it; NULL where there
 * is none. A key that git has written out goes into the temporary directory. */
const char *signing_key_file(struct ledger *ledger, struct arena *arena,
	const char *directory, struct error *err);

#endif
