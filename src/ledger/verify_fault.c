/* verify_fault.c - what a verification finds wrong. */
#include "verify_fault.h"

#include "ledger.h"
#include "problem.h"

void verify_add_fault(struct ledger *ledger, struct problems *problems,
	const char *file, long line, const char *message)
{
	struct problem problem = {
		.file = file, .at = { line, line ? 1 : 0 }, .message = message
	};

	problems_add(ledger->arena, problems, &problem);
}
