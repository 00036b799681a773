/* json_ld.h - a claim's page in the words of schema.org (JSON-LD). */
#ifndef VIGIL_JSON_LD_H
#define VIGIL_JSON_LD_H

#include "site_files.h"

/* Writes it as a block of data into the head of the page. */
site_write_fn json_ld;

#endif
