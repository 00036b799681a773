/* fact_source.h - the members of the sources of a claim, and of its article. */
#ifndef VIGIL_FACT_SOURCE_H
#define VIGIL_FACT_SOURCE_H

#include "fact.h"

extern const struct fact source_facts[], article_facts[];

fact_item_fn fact_next_source, fact_has_article;

#endif
