/* scratch_window.c - command lines on a terminal. */
#define _XOPEN_SOURCE 700 /* posix_openpt(3) and its like */

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_internal.h"

/* What is written comes out as it is, and nothing of what is typed. */
int scratch_open_terminal(int *far_end, int columns)
{
	struct winsize window = { .ws_row = 200,
		.ws_col = (unsigned short)columns };
	struct termios modes;
	int number = posix_openpt(O_RDWR | O_NOCTTY);

	assert_true(number >= 0);
	assert_int_equal(grantpt(number), 0);
	assert_int_equal(unlockpt(number), 0);
	*far_end = open(ptsname(number), O_RDWR | O_NOCTTY);
	assert_true(*far_end >= 0);
	assert_int_equal(ioctl(*far_end, TIOCSWINSZ, &window), 0);
	assert_int_equal(tcgetattr(*far_end, &modes), 0);
	modes.c_oflag &= ~(tcflag_t)OPOST;
	modes.c_lflag &= ~(tcflag_t)ECHO;
	assert_int_equal(tcsetattr(*far_end, TCSANOW, &modes), 0);
	return number;
}

/* The end of what is said comes as an error, once nobody has the terminal. */
char *scratch_read_terminal(struct scratch *scratch, int number)
{
	char bytes[4096];
	char *text = arena_copy(&scratch->arena, "");
	ssize_t length;

	while ((length = read(number, bytes, sizeof(bytes))) > 0)
		text = arena_printf(
			&scratch->arena, "%s%.*s", text, (int)length, bytes);
	return text;
}

struct answer scratch_run_in_window(
	struct scratch *scratch, int columns, const char *command)
{
	int far_end, number = scratch_open_terminal(&far_end, columns);
	const int files[] = { far_end, far_end,
		scratch_open_messages(scratch) };
	struct answer answer;
	pid_t child;

	assert_int_equal(fcntl(number, F_SETFD, FD_CLOEXEC), 0);
	child = scratch_start(scratch, command, files);
	close(files[1]);
	close(files[2]);
	answer.out = scratch_read_terminal(scratch, number);
	close(number);
	scratch_finish(scratch, child, &answer);
	return answer;
}

static int columns_of(const char *line)
{
	int columns = 0;

	for (; *line && *line != '\n'; line++)
		columns += ((unsigned char)*line & 0xC0) != 0x80;
	return columns;
}

void scratch_fits(struct scratch *scratch, int columns, const char *command)
{
	struct answer answer = scratch_run_in_window(scratch, columns, command);
	const char *line = answer.out;

	if (answer.status != 0 || !*answer.out || *answer.err)
		fail_msg("%s: ends with %d: %s", command, answer.status,
			answer.err);
	while (*line) {
		if (columns_of(line) > columns)
			fail_msg("%s: %.*s", command, (int)strcspn(line, "\n"),
				line);
		line += strcspn(line, "\n");
		line += *line == '\n';
	}
}
