/* foreign_page.h - a claim in the front matter of a Markdown page. */
#ifndef VIGIL_FOREIGN_PAGE_H
#define VIGIL_FOREIGN_PAGE_H

#include "foreign.h"

/* Between two lines of three dashes, at the start of the page, stands YAML. The
 * first heading is the title where that has none. */
foreign_reader foreign_page_read;

#endif
