/* fact_value.c - what members of JSON objects have. */
#include "fact_value.h"

#include <stddef.h>

#include "fact.h"
#include "site_person.h"

struct fact_value fact_text(const char *text)
{
	return (struct fact_value){ .text = text };
}

struct fact_value fact_number(long number)
{
	return (struct fact_value){ .number = number };
}

struct fact_value fact_person(const struct fact_of *of, const char *person)
{
	return fact_text(person ? site_person(of->arena, person) : NULL);
}
