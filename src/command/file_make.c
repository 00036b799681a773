/* file_make.c - making a file that nobody has yet. */
#include "file_make.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

int file_make(
	const char *path, mode_t mode, const char *text, struct error *err)
{
	int number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	size_t length = strlen(text);
	bool is_written;

	if (number < 0)
		return fail(err, FAILED, "%s: cannot be made: %s", path,
			strerror(errno));
	is_written = write(number, text, length) == (ssize_t)length &&
		     fsync(number) == 0;
	if (close(number) == 0 && is_written)
		return 0;
	fail(err, FAILED, "%s: cannot be written: %s", path, strerror(errno));
	unlink(path);
	return -1;
}
