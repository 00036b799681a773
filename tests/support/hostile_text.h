/* hostile_text.h - text that would do harm if it came out as it is. */
#ifndef VIGIL_HOSTILE_TEXT_H
#define VIGIL_HOSTILE_TEXT_H

#include <stdbool.h>

#include "arena.h"
#include "scratch.h"

/* What turns text around, and what nobody sees: neither comes out raw. */
#define HOSTILE_HIDDEN                                                         \
	"\u202e\u202a\u2066\u2069\u200b\u2060\u2064\ufeff\U000e0041\U000e007f"

/* What is shown for that. */
#define HOSTILE_REPLACED                                                       \
	"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"

/* Marks that scripts and emoji need: they come out as they are. */
#define HOSTILE_KEPT "keep\u200f\u200e\u061c\u200d\u200ckept"

/* One word without control characters, which is accepted wherever any text is;
 * words with blanks of all kinds among them; with control characters; and
 * with bytes that are not UTF-8. */
extern const char hostile_word[], hostile_words[], hostile_controls[],
	hostile_bytes[];

/* Returns text as YAML in double quotes, all but ASCII as escapes, and bytes
 * that are not UTF-8 left out. */
const char *hostile_quoted(struct arena *arena, const char *text);

/* Fails the test where text, which a command wrote, is not UTF-8 or has in it
 * what does harm on a terminal, but for these bytes. */
void hostile_check(const char *command, const char *text, const char *allowed);

/* Fails the test where a text was changed in what should stay. */
void hostile_check_kept(const char *command, const char *text);

/* Returns text without the codes with which vigil itself colours. */
const char *hostile_uncolored(struct arena *arena, const char *text);

/* Returns a mail with its words and parts decoded (RFC 2045, 6.7; RFC 2047). */
const char *hostile_decoded(struct arena *arena, const char *mail);

#endif
