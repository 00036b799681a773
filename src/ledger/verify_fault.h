/* verify_fault.h - what a verification finds wrong. */
#ifndef VIGIL_VERIFY_FAULT_H
#define VIGIL_VERIFY_FAULT_H

#include "entry.h"
#include "ledger.h"
#include "problem.h"

/* Adds a problem; line 0 stands for the file as a whole. */
void verify_add_fault(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message);

/* Adds a problem of an entry, at the line that it stands on in the files of a
 * ledger, whose store knows them. */
void verify_add_entry_fault(struct ledger *ledger, struct problems *problems,
	const struct entry *entry, const char *message);

#endif
