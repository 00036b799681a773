/* code_point.h - what a character of Unicode is. */
#ifndef VIGIL_CODE_POINT_H
#define VIGIL_CODE_POINT_H

#include <stdbool.h>
#include <stdint.h>

/* Returns whether it is an emoji, or may be part of one that joiners make. */
bool code_point_is_emoji(uint32_t point);
bool code_point_is_pictograph(uint32_t point);

/* Returns whether it is punctuation, or is not seen. */
bool code_point_is_slight(uint32_t point);

/* Returns the name of its script (UAX 24), which is "Han" for all that is
 * written together with Han; NULL where many scripts have it. */
const char *code_point_script(uint32_t point);

#endif
