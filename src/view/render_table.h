/* render_table.h - lists of claims for people. */
#ifndef VIGIL_RENDER_TABLE_H
#define VIGIL_RENDER_TABLE_H

#include "view.h"

render_fn table_claims;

#endif
