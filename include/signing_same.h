/* signing_same.h - whether two signatures are by one key. */
#ifndef VIGIL_SIGNING_SAME_H
#define VIGIL_SIGNING_SAME_H

#include <stdbool.h>

/* Returns whether two signatures of OpenSSH (PROTOCOL.sshsig) in base64, each
 * of which may be NULL, say that they are by the same key. */
bool signing_is_by_same_key(const char *one, const char *other);

/* Returns whether a text is nothing but letters of base64. */
bool signing_is_base64(const char *text);

#endif
