/* known.h - what claims and entries can be asked for by, and what a ledger does
 * not know. */
#ifndef VIGIL_KNOWN_H
#define VIGIL_KNOWN_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "query.h"
#include "text.h"

enum known_kind { KNOWN_TOPIC, KNOWN_OWNER, KNOWN_TAG, KNOWN_AUTHOR };

/* Returns the topics, owners or tags that a claim in any state has, with the
 * topics of `vigil.yaml`, or the names in whose name there are entries; sorted
 * by bytes. */
int ledger_known(struct ledger *ledger, struct arena *arena,
	enum known_kind kind, struct texts *values, struct error *err);

/* Fails with NOT_FOUND, and names the nearest, for what nothing has. */
int ledger_check_known(struct ledger *ledger, struct arena *arena,
	enum known_kind kind, const char *wanted, struct error *err);

/* Does so for each topic, owner, tag and word of a query; NULL is none. */
int ledger_check_query(struct ledger *ledger, struct arena *arena,
	const struct claim_query *query, struct error *err);

#endif
