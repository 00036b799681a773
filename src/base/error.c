/* error.c - how a function says what went wrong. */
#include "error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text_utf8.h"

int fail(struct error *err, enum error_code code, const char *format, ...)
{
	va_list args;

	err->code = code;
	va_start(args, format);
	vsnprintf(err->message, sizeof(err->message), format, args);
	va_end(args);
	err->message[text_valid_length(err->message, strlen(err->message))] =
		'\0';
	return -1;
}
