/* claim_file_name.c - which files of a ledger hold claims. */
#include "claim_file_name.h"

#include <stdbool.h>
#include <string.h>

bool is_claim_file_name(const char *name)
{
	const char *dot = strrchr(name, '.');

	return *name != '.' && dot &&
	       (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0);
}
