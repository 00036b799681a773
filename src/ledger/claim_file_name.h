/* claim_file_name.h - which files of a ledger hold claims. */
#ifndef VIGIL_CLAIM_FILE_NAME_H
#define VIGIL_CLAIM_FILE_NAME_H

#include <stdbool.h>

/* Returns whether a name, without its directories, is that of a claim file: it
 * ends in .yaml or .yml, and does not begin with a dot. */
bool is_claim_file_name(const char *name);

#endif
