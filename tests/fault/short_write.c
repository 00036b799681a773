/* short_write.c - a library to preload, under which one write comes short.
 *
 * $SHORT_WRITE_AT says which one, counted among the calls of write(2) and
 * pwrite(2) that can come short, $SHORT_WRITE_EIGHTHS how much of it is
 * written, and $SHORT_WRITE_THEN what comes of it: "on" (no more), "full" (no
 * later write has any room) or "killed". It is told on standard error.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef ssize_t write_fn(int, const void *, size_t);
typedef ssize_t pwrite_fn(int, const void *, size_t, off64_t);

static long count;
static int is_full;

static void find(const char *name, void *function)
{
	*(void **)function = dlsym(RTLD_NEXT, name);
}

static long number_in(const char *name)
{
	const char *value = getenv(name);

	return value ? atol(value) : 0;
}

/* Nothing at all is no short write. */
static size_t allowed(size_t length)
{
	size_t part = length * (size_t)number_in("SHORT_WRITE_EIGHTHS") / 8;

	if (length < 2 || ++count != number_in("SHORT_WRITE_AT"))
		return length;
	return part > 0 ? part : 1;
}

static void came_short(void)
{
	static const char told[] = "short_write: here\n";
	const char *then = getenv("SHORT_WRITE_THEN");
	write_fn *real;

	find("write", &real);
	real(STDERR_FILENO, told, sizeof(told) - 1);
	if (then && strcmp(then, "killed") == 0)
		raise(SIGKILL);
	is_full = then && strcmp(then, "full") == 0;
}

static int has_room(void)
{
	if (is_full)
		errno = ENOSPC;
	return !is_full;
}

ssize_t write(int number, const void *bytes, size_t length)
{
	size_t part = allowed(length);
	ssize_t result = -1;
	write_fn *real;

	find("write", &real);
	if (has_room())
		result = real(number, bytes, part);
	if (part < length)
		came_short();
	return result;
}

ssize_t pwrite64(int number, const void *bytes, size_t length, off64_t offset)
{
	size_t part = allowed(length);
	ssize_t result = -1;
	pwrite_fn *real;

	find("pwrite64", &real);
	if (has_room())
		result = real(number, bytes, part, offset);
	if (part < length)
		came_short();
	return result;
}
