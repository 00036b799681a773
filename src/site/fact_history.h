/* fact_history.h - the members of what the history of a claim has. */
#ifndef VIGIL_FACT_HISTORY_H
#define VIGIL_FACT_HISTORY_H

#include "fact.h"

/* Returns what is known of the signature of an entry, in a word for programs.
 */
struct fact_value fact_signed(const struct fact_of *of);

extern const struct fact entry_facts[], dissent_facts[], correction_facts[];

/* What brought a verdict or a state, the oldest first; dissents; corrections.
 */
fact_item_fn fact_next_verdict, fact_next_dissent, fact_next_correction;

/* The names of verdicts for programs, ended by NULL. */
extern const char *const fact_verdicts[];

#endif
