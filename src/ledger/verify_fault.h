/* verify_fault.h - what a verification finds wrong. */
#ifndef VIGIL_VERIFY_FAULT_H
#define VIGIL_VERIFY_FAULT_H

#include "ledger.h"
#include "problem.h"

/* Adds a problem; line 0 stands for the file as a whole. */
void verify_add_fault(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message);

#endif
