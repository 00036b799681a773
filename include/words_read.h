/* words_read.h - the words of a site as its user has them, in words.yaml. */
#ifndef VIGIL_WORDS_READ_H
#define VIGIL_WORDS_READ_H

#include "reading.h"
#include "words.h"

/* Reads words and notes their problems; what is wrong or not given is as in
 * English. The words borrow the arena of the reading. */
struct words words_read(struct reading *reading);

#endif
