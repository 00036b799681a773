/* mail_record.h - what mail went out; kept in the store, as it is no part of
 * a ledger's record. */
#ifndef VIGIL_MAIL_RECORD_H
#define VIGIL_MAIL_RECORD_H

#include <stdbool.h>

#include "arena.h"
#include "error.h"
#include "ledger.h"

/* Returns what tells this ledger from all others, as long as its record has
 * the same first entry. */
int ledger_identity(struct ledger *ledger, struct arena *arena,
	const char **identity, struct error *err);

/* Notes that mail is about to be sent; until ledger_mail_end, or
 * ledger_close, no other vigil does so. A run that is_whole leaves nobody out.
 */
int ledger_mail_begin(struct ledger *ledger, bool is_whole, struct error *err);

/* Returns the day whose mail an address last got, or NO_DATE; and what was told
 * to it, as ledger_record_mailed had it, or "". */
int ledger_mailed(struct ledger *ledger, struct arena *arena,
	const char *address, long *day, struct error *err);
int ledger_mail_told(struct ledger *ledger, struct arena *arena,
	const char *address, const char **told, struct error *err);

/* Notes that an address has got today's mail, and what it told. */
int ledger_record_mailed(struct ledger *ledger, const char *address,
	const char *told, struct error *err);

/* Notes how it went: what went wrong, or NULL. Only of a run that is_whole is
 * it kept what went wrong. */
int ledger_mail_end(struct ledger *ledger, const char *trouble, bool is_whole,
	struct error *err);

/* Returns what a user should know of it: that the last mail was not sent, or
 * that none was tried for more than a week. NULL where all is well. */
int ledger_mail_trouble(struct ledger *ledger, struct arena *arena,
	const char **trouble, struct error *err);

#endif
