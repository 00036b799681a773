/* site_strips.h - where each claim stands, for programs that build articles. */
#ifndef VIGIL_SITE_STRIPS_H
#define VIGIL_SITE_STRIPS_H

#include "site_files.h"

/* Write strips.json: for each id its strip as text, Markdown and HTML. */
site_write_fn strips_begin, strips_each, strips_end;

#endif
