/* site_tables.h - claims, and entries, as comma-separated values. */
#ifndef VIGIL_SITE_TABLES_H
#define VIGIL_SITE_TABLES_H

#include "site_files.h"

/* Write the first row of claims.csv, and that of a claim. */
site_write_fn table_of_claims, table_claim;

/* Write the first row of entries.csv, and those of the entries of a claim. */
site_write_fn table_of_entries, table_entries;

#endif
