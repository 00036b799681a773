/* markup_entity.h - signs that HTML and XML take for their own. */
#ifndef VIGIL_MARKUP_ENTITY_H
#define VIGIL_MARKUP_ENTITY_H

/* Returns what stands for such a sign, in text and in attributes
 * (XML 1.0, 2.4); NULL for any other byte. */
const char *markup_entity(char byte);

#endif
