/* fact_schema.h - a JSON Schema (draft 2020-12) of facts.json, and of a claim
 * as a file of its own, from the tables that write them. */
#ifndef VIGIL_FACT_SCHEMA_H
#define VIGIL_FACT_SCHEMA_H

#include "site_files.h"

site_write_fn fact_schema;

#endif
