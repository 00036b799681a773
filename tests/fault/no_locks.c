/* no_locks.c - a library to preload, under which no file can be locked.
 *
 * $NO_LOCKS_ERROR is the number of the error that each lock ends with.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>

typedef int fcntl_fn(int, int, ...);

static int pass_on(const char *name, int number, int command, void *argument)
{
	fcntl_fn *real;

	if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
		errno = atoi(getenv("NO_LOCKS_ERROR"));
		return -1;
	}
	*(void **)&real = dlsym(RTLD_NEXT, name);
	return real(number, command, argument);
}

int fcntl(int number, int command, ...)
{
	va_list list;
	void *argument;

	va_start(list, command);
	argument = va_arg(list, void *);
	va_end(list);
	return pass_on("fcntl", number, command, argument);
}

int fcntl64(int number, int command, ...)
{
	va_list list;
	void *argument;

	va_start(list, command);
	argument = va_arg(list, void *);
	va_end(list);
	return pass_on("fcntl64", number, command, argument);
}
