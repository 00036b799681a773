/* scratch_review.c - sessions of vigil review. */
#include "scratch_review.h"
#include "scratch.h"

struct talk *review_begin(
	struct scratch *scratch, const char *command, const char *asked)
{
	struct talk *talk = talk_begin(scratch, 80, command);

	talk_hear(talk, asked);
	return talk;
}

void review_answer(struct talk *talk, const char *typed, const char *asked)
{
	talk_type(talk, typed);
	talk_hear(talk, asked);
}

void review_ends(struct talk *talk, const char *said)
{
	struct answer answer = talk_end(talk);

	assert_string_equal(answer.out, said);
	assert_int_equal(answer.status, 0);
}
