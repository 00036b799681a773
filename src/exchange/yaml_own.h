/* yaml_own.h - keys of the user's own as YAML. */
#ifndef VIGIL_EXCHANGE_YAML_OWN_H
#define VIGIL_EXCHANGE_YAML_OWN_H

#include "yaml_keys.h"

/* Writes the members of a JSON object, as own_keys.h has them, as keys and
 * values; NULL is none. */
void yaml_own(struct yaml_writing *writing, const char *own);

#endif
