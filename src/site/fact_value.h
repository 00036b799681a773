/* fact_value.h - what members of JSON objects have. */
#ifndef VIGIL_FACT_VALUE_H
#define VIGIL_FACT_VALUE_H

#include "fact.h"

struct fact_value fact_text(const char *text);
struct fact_value fact_number(long number);

/* Returns the name of a person, without an address. */
struct fact_value fact_person(const struct fact_of *of, const char *person);

#endif
