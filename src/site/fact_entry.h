/* fact_entry.h - the members of any public entry. */
#ifndef VIGIL_FACT_ENTRY_H
#define VIGIL_FACT_ENTRY_H

#include "fact.h"

extern const struct fact line_facts[];

#endif
