/* verdict.c - what a review finds, and the life of a claim apart from that. */
#include "verdict.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "text.h"

static const struct {
	const char *shown, *token, *sign;
} forms[] = {
	[VERDICT_NONE] = { "-", NULL, " " },
	[HOLDING] = { "Holding", "holding", "+" },
	[PARTIAL] = { "Partial", "partial", "~" },
	[NOT_HOLDING] = { "Not holding", "not_holding", "x" },
};

const char *const verdict_names[] = { "holding", "partial", "not-holding",
	NULL };

const char *const state_names[] = { "draft", "open", "settled", "retired",
	"superseded", NULL };

static int folded(char letter)
{
	if (letter == '-' || letter == ' ')
		return '_';
	return tolower((unsigned char)letter);
}

enum verdict verdict_parse(const char *text)
{
	enum verdict verdict;

	for (verdict = HOLDING; verdict <= NOT_HOLDING; verdict++) {
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

const char *verdict_sign(enum verdict verdict)
{
	return forms[verdict].sign;
}

const char *state_name(enum state state)
{
	return state_names[state];
}

enum state state_parse(const char *text)
{
	enum state state;

	for (state = STATE_DRAFT; state < STATE_SUPERSEDED; state++) {
		if (text && text_same(text, state_names[state]))
			return state;
	}
	return text && text_same(text, state_names[state]) ? state : STATE_OPEN;
}
