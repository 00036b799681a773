/* rules_publication.h - the rules of publications and corrections. */
#ifndef VIGIL_RULES_PUBLICATION_H
#define VIGIL_RULES_PUBLICATION_H

#include "rule.h"

void rules_check_published(const struct checking *checking);
void rules_check_correction(const struct checking *checking);

#endif
