/* site_lock.c - one site of a ledger is written at a time. */
#include "site_lock.h"

#include "error.h"
#include "ledger.h"
#include "lock.h"
#include "vigil_files.h"

int ledger_site_begin(struct ledger *ledger, struct error *err)
{
	static const char name[] = ".vigil/site-lock";

	if (ledger->is_private || !vigil_files_may_write(ledger, name) ||
		!vigil_files_may_write(ledger, ".vigil"))
		return 0;
	if (vigil_files_make(ledger, err) < 0)
		return -1;
	return lock_acquire_task(ledger, name, "writing a site", err);
}

void ledger_site_end(struct ledger *ledger)
{
	lock_release_task(ledger);
}
