/* error.h - how a function reports what went wrong. */
#ifndef VIGIL_ERROR_H
#define VIGIL_ERROR_H

/* The exit statuses of vigil(1). */
enum error_code { OK, FAILED, USAGE, NOT_FOUND, INVALID, BUSY };

struct error {
	enum error_code code;
	char message[1024];
};

/* Fills err and returns -1, so that a function can end with
 * `return fail(...)`. The message is one or more lines without "error:" and
 * without a full stop; it is cut where it is too long. */
int fail(struct error *err, enum error_code code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
