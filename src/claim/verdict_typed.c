/* verdict_typed.c - verdicts as people type them. */
#include "verdict_typed.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "text.h"
#include "text_nearest.h"
#include "verdict.h"

enum { WORD_BYTES = 24 };

/* Words in other forms mean the same for sure; other words only may do so. */
static const struct {
	const char *word;
	enum verdict verdict;
	bool is_sure;
} meanings[] = {
	{ "h", HOLDING, true },
	{ "hold", HOLDING, true },
	{ "holds", HOLDING, true },
	{ "held", HOLDING, true },
	{ "still holds", HOLDING, true },
	{ "still holding", HOLDING, true },
	{ "true", HOLDING, false },
	{ "yes", HOLDING, false },
	{ "ok", HOLDING, false },
	{ "okay", HOLDING, false },
	{ "good", HOLDING, false },
	{ "right", HOLDING, false },
	{ "correct", HOLDING, false },
	{ "valid", HOLDING, false },
	{ "confirmed", HOLDING, false },
	{ "verified", HOLDING, false },
	{ "supported", HOLDING, false },
	{ "unchanged", HOLDING, false },
	{ "pass", HOLDING, false },
	{ "passed", HOLDING, false },
	{ "p", PARTIAL, true },
	{ "part", PARTIAL, true },
	{ "partly", PARTIAL, true },
	{ "partially", PARTIAL, true },
	{ "partial holding", PARTIAL, true },
	{ "partly holding", PARTIAL, true },
	{ "partially holding", PARTIAL, true },
	{ "mixed", PARTIAL, false },
	{ "mostly", PARTIAL, false },
	{ "half", PARTIAL, false },
	{ "some", PARTIAL, false },
	{ "revised", PARTIAL, false },
	{ "n", NOT_HOLDING, true },
	{ "nh", NOT_HOLDING, true },
	{ "not", NOT_HOLDING, false },
	{ "not holding", NOT_HOLDING, true },
	{ "not hold", NOT_HOLDING, true },
	{ "not held", NOT_HOLDING, true },
	{ "does not hold", NOT_HOLDING, true },
	{ "doesnt hold", NOT_HOLDING, true },
	{ "no longer holds", NOT_HOLDING, true },
	{ "no longer holding", NOT_HOLDING, true },
	{ "no", NOT_HOLDING, false },
	{ "false", NOT_HOLDING, false },
	{ "wrong", NOT_HOLDING, false },
	{ "incorrect", NOT_HOLDING, false },
	{ "invalid", NOT_HOLDING, false },
	{ "untrue", NOT_HOLDING, false },
	{ "refuted", NOT_HOLDING, false },
	{ "falsified", NOT_HOLDING, false },
	{ "overtaken", NOT_HOLDING, false },
	{ "outdated", NOT_HOLDING, false },
	{ "broken", NOT_HOLDING, false },
	{ "bad", NOT_HOLDING, false },
	{ "fail", NOT_HOLDING, false },
	{ "failed", NOT_HOLDING, false },
};

static bool is_joint(char letter)
{
	return letter && strchr(" -_'", letter);
}

/* Returns whether two texts have the same letters. */
static bool same_letters(const char *a, const char *b)
{
	while (*a || *b) {
		if (is_joint(*a))
			a++;
		else if (is_joint(*b))
			b++;
		else if (text_lower_byte(*a++) != text_lower_byte(*b++))
			return false;
	}
	return true;
}

enum verdict verdict_typed(const char *text, bool *is_sure)
{
	enum verdict verdict = verdict_parse(text);
	const char *near;
	size_t i;

	*is_sure = verdict != VERDICT_NONE;
	if (*is_sure || strlen(text) > WORD_BYTES)
		return verdict;
	for (i = 0; i < sizeof(meanings) / sizeof(*meanings); i++) {
		if (same_letters(text, meanings[i].word)) {
			*is_sure = meanings[i].is_sure;
			return meanings[i].verdict;
		}
	}
	near = text_nearest(text, verdict_names);
	return near ? verdict_parse(near) : VERDICT_NONE;
}
