/* known_words.h - words that no claim has. */
#ifndef VIGIL_LEDGER_KNOWN_WORDS_H
#define VIGIL_LEDGER_KNOWN_WORDS_H

#include "arena.h"
#include "error.h"
#include "ledger.h"

/* Fails with NOT_FOUND, and names the nearest id or word, for a word that
 * neither a claim in any state nor a topic of `vigil.yaml` has. */
int known_words_check(struct ledger *ledger, struct arena *arena,
	const char *word, struct error *err);

#endif
