/* scratch_talk.c - command lines that one speaks with, on a terminal. */
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "scratch.h"
#include "scratch_internal.h"

struct talk {
	struct scratch *scratch;
	int number;
	pid_t child;
};

struct talk *talk_begin(
	struct scratch *scratch, int columns, const char *command)
{
	struct talk *talk = arena_alloc(&scratch->arena, sizeof(*talk));
	int far_end, files[3];

	talk->scratch = scratch;
	talk->number = scratch_open_terminal(&far_end, columns);
	files[0] = files[1] = files[2] = far_end;
	assert_int_equal(fcntl(talk->number, F_SETFD, FD_CLOEXEC), 0);
	talk->child = scratch_start(scratch, command, files);
	close(far_end);
	return talk;
}

void talk_type(struct talk *talk, const char *keys)
{
	size_t length = strlen(keys);

	scratch_wait_on();
	assert_int_equal(write(talk->number, keys, length), (ssize_t)length);
}

/* Returns false at the end of what is said, as when its time is over. */
static bool hear_byte(struct talk *talk, char *byte)
{
	return read(talk->number, byte, 1) == 1;
}

static bool ends_with(const char *text, size_t length, const char *end)
{
	size_t wanted = strlen(end);

	return wanted <= length &&
	       memcmp(text + length - wanted, end, wanted) == 0;
}

const char *talk_hear(struct talk *talk, const char *end)
{
	struct arena *arena = &talk->scratch->arena;
	char *text = NULL;
	size_t length = 0;

	do {
		text = arena_grow(arena, text, length, 1);
		if (hear_byte(talk, &text[length]))
			length++;
		else
			fail_msg("it never says \"%s\", but\n%.*s", end,
				(int)length, text);
	} while (!ends_with(text, length, end));
	return arena_copy_bytes(arena, text, length);
}

void talk_hears(struct talk *talk, const char *text)
{
	size_t i, length = strlen(text);
	char *heard = arena_alloc(&talk->scratch->arena, length + 1);

	for (i = 0; i < length; i++) {
		if (!hear_byte(talk, &heard[i]) || heard[i] != text[i])
			fail_msg(
				"it should say\n%s\nbut says\n%s", text, heard);
	}
}

struct answer talk_end(struct talk *talk)
{
	struct answer answer;

	answer.out = scratch_read_terminal(talk->scratch, talk->number);
	close(talk->number);
	scratch_finish(talk->scratch, talk->child, &answer);
	answer.err = arena_copy(&talk->scratch->arena, "");
	return answer;
}

int talk_hang_up(struct talk *talk)
{
	struct answer answer;

	close(talk->number);
	scratch_finish(talk->scratch, talk->child, &answer);
	return answer.status;
}

int talk_kill(struct talk *talk)
{
	assert_int_equal(kill(-talk->child, SIGKILL), 0);
	return talk_end(talk).status;
}
