/* render_page.h - one claim whole, for people. */
#ifndef VIGIL_RENDER_PAGE_H
#define VIGIL_RENDER_PAGE_H

#include "view.h"

render_fn page_claims;

#endif
