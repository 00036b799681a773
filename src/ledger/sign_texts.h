/* sign_texts.h - signing texts with a key of OpenSSH. */
#ifndef VIGIL_SIGN_TEXTS_H
#define VIGIL_SIGN_TEXTS_H

#include "arena.h"
#include "error.h"
#include "ledger.h"
#include "text.h"

/* What signatures are for, so that none made for anything else counts. */
#define SIGNATURE_NAMESPACE "vigil"

/* What is to be called once ssh-keygen takes as long as somebody needs to find
 * a key or to type a passphrase. */
struct sign_patience {
	int (*let_go)(void *context, struct error *err);
	void *context;
};

/* Signs texts with the ledger's key, in one run of ssh-keygen, which may ask on
 * the terminal, and is ended where it takes too long. Returns of each the
 * signature in base64; fails where one was refused or cancelled. */
int sign_texts(struct ledger *ledger, struct arena *arena,
	const struct texts *texts, struct texts *signatures,
	const struct sign_patience *patience, struct error *err);

#endif
