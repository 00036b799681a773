/* scratch_signed.c - ledgers whose entries are signed. */
#include "scratch_signed.h"

#include "scratch.h"
#include "scratch_ledger.h"

int scratch_make_keys(void **state)
{
	if (scratch_make_two(state) < 0)
		return -1;
	scratch_does(*state, "vigil sync >out; " MAKE_KEYS("tester ann"));
	return 0;
}

int scratch_make_signers(void **state)
{
	if (scratch_make_keys(state) < 0)
		return -1;
	scratch_does(*state, SIGNER("Tester", "", "tester")
				     SIGNER("'\"Ann Müller,ann@example.org\"'",
					     "namespaces=\"vigil\" ", "ann"));
	return 0;
}
