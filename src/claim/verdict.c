/* verdict.c - what a review finds, and the life of a claim apart from that. */
#include "verdict.h"

#include <assert.h>
#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "text.h"

static const struct {
	const char *shown, *token, *signed_form;
} forms[] = {
	[VERDICT_NONE] = { "-", NULL, "  -" },
	[HOLDING] = { "Holding", "holding", "+ Holding" },
	[PARTIAL] = { "Partial", "partial", "~ Partial" },
	[NOT_HOLDING] = { "Not holding", "not_holding", "x Not holding" },
};

static_assert(sizeof(forms) / sizeof(*forms) == VERDICTS, "a form for each");

/* Not one for VERDICT_NONE. */
const char *const verdict_names[] = {
	[HOLDING - 1] = "holding",
	[PARTIAL - 1] = "partial",
	[NOT_HOLDING - 1] = "not-holding",
	[VERDICTS - 1] = NULL,
};

const char *const state_names[] = {
	[STATE_DRAFT] = "draft",
	[STATE_OPEN] = "open",
	[STATE_SETTLED] = "settled",
	[STATE_RETIRED] = "retired",
	[STATE_SUPERSEDED] = "superseded",
	[STATES] = NULL,
};

static_assert(sizeof(verdict_names) / sizeof(*verdict_names) == VERDICTS,
	"a name for each verdict");
static_assert(sizeof(state_names) / sizeof(*state_names) == STATES + 1,
	"a name for each state");

static int folded(char letter)
{
	if (letter == '-' || letter == ' ')
		return '_';
	return tolower((unsigned char)letter);
}

enum verdict verdict_parse(const char *text)
{
	enum verdict verdict;

	for (verdict = HOLDING; verdict < VERDICTS; verdict++) {
		const char *token = forms[verdict].token;
		size_t i = 0;

		while (token[i] && folded(text[i]) == token[i])
			i++;
		if (!token[i] && !text[i])
			return verdict;
	}
	return VERDICT_NONE;
}

const char *verdict_shown(enum verdict verdict)
{
	return forms[verdict].shown;
}

const char *verdict_token(enum verdict verdict)
{
	return forms[verdict].token;
}

const char *verdict_signed(enum verdict verdict)
{
	return forms[verdict].signed_form;
}

const char *state_name(enum state state)
{
	return state_names[state];
}

enum state state_parse(const char *text)
{
	enum state state;

	for (state = STATE_DRAFT; text && state < STATES; state++) {
		if (text_same(text, state_names[state]))
			return state;
	}
	return STATE_OPEN;
}
