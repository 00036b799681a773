/* scratch_signed.h - ledgers whose entries are signed. */
#ifndef VIGIL_SCRATCH_SIGNED_H
#define VIGIL_SCRATCH_SIGNED_H

#include "scratch.h"

/* Set-up of a cmocka test: AM-1 and AM-2 of scratch_make_two, recorded, with
 * keys in the files tester and ann, which lie next to the ledger. */
int scratch_make_keys(void **state);

/* The same, and allowed_signers has both, with their names. */
int scratch_make_signers(void **state);

#define keys_test(test)                                                        \
	cmocka_unit_test_setup_teardown(test, scratch_make_keys, scratch_remove)
#define signers_test(test)                                                     \
	cmocka_unit_test_setup_teardown(                                       \
		test, scratch_make_signers, scratch_remove)

/* Makes keys in files of these names. */
#define MAKE_KEYS(names)                                                       \
	"for key in " names                                                    \
	"; do ssh-keygen -q -t ed25519 -N '' -C '' "                           \
	"-f $key; done; "

/* Writes a line of allowed_signers: names, options, and the key in a file. */
#define SIGNER(names, options, key)                                            \
	"printf '%s %s%s\\n' " names " '" options "' \"$(cat " key             \
	".pub)\" >>claims/allowed_signers; "

#endif
