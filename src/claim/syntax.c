/* syntax.c - what libyaml finds wrong with a file, in words that help. */
#include "syntax.h"

#include <stdbool.h>
#include <string.h>

#include "events.h"
#include "problem.h"
#include "reading.h"

/* Where to look: at the place where reading ended, or where that began which it
 * was reading. */
enum place { HERE, START };

/* libyaml's words are for people who write parsers; those that are not here
 * have to do. */
static const struct wording {
	const char *fault;
	enum place place;
	const char *words;
} wordings[] = {
	{ "found unexpected end of stream", START, "this quote is not closed" },
	{ "found unexpected document indicator", START,
		"this quote is not closed" },
	{ "could not find expected ':'", START,
		"a key needs a colon after it, on the same line" },
	{ "mapping values are not allowed in this context", HERE,
		"a colon within text; put the text in quotes, or check the "
		"indentation" },
	{ "block sequence entries are not allowed in this context", HERE,
		"a list begins on the line after its key" },
	{ "did not find expected '-' indicator", HERE,
		"the list above goes on with `-`, or ends with less "
		"indentation" },
	{ "did not find expected key", HERE,
		"neither a key nor part of what stands before it; check the "
		"indentation and the quotes" },
	{ "did not find expected <document start>", HERE,
		"the document ends before this line; check the indentation, or "
		"begin another with `---`" },
	{ "did not find expected comment or line break", HERE,
		"the text begins on the line after `|` or `>`" },
	{ "found character that cannot start any token", HERE,
		"text cannot begin like this; put it in quotes, or use spaces "
		"for a tab" },
	{ "found a tab character that violates indentation", HERE,
		"a tab; indent with spaces" },
	{ "found a tab character where an indentation space is expected", HERE,
		"a tab; indent with spaces" },
	{ "found unknown escape character", HERE,
		"no such escape; write `\\\\` for a backslash" },
};

static bool is_within(const struct syntax_fault *fault, const char *what)
{
	return fault->within && strcmp(fault->within, what) == 0;
}

/* Where the last line has no newline, libyaml ends on one after it. */
static bool is_at_end(const struct reading *reading, struct position at)
{
	struct position end = reading_position(reading, reading->length);

	return at.line > end.line ||
	       (at.line == end.line && at.column >= end.column);
}

/* An unclosed bracket shows only where something cannot be in brackets. */
static bool describe_bracket(
	struct reading *reading, const struct syntax_fault *fault)
{
	bool is_list = is_within(fault, "while parsing a flow sequence");
	const char *open = is_list ? "[" : "{", *close = is_list ? "]" : "}";

	if (!is_list && !is_within(fault, "while parsing a flow mapping"))
		return false;
	if (is_at_end(reading, fault->at))
		reading_problem(reading, fault->within_at,
			"this %s is not closed", open);
	else if (fault->at.line > fault->within_at.line)
		reading_problem(reading, fault->within_at,
			"this %s is not closed: line %ld goes on without a "
			"comma or %s",
			open, fault->at.line, close);
	else
		reading_problem(reading, fault->at,
			"a comma or %s is missing before this", close);
	return true;
}

/* A quote that was not closed where it was meant to be ends at the next one,
 * however far away, and what follows that is no key. */
static bool describe_quote(
	struct reading *reading, const struct syntax_fault *fault)
{
	const struct document_event *quoted = fault->last;

	if (strcmp(fault->fault, "did not find expected key") != 0 ||
		!quoted->quote || quoted->end.line != fault->at.line)
		return false;
	if (quoted->at.line < quoted->end.line)
		reading_problem(reading, quoted->at,
			"this quote is closed only on line %ld, in front of "
			"other text",
			quoted->end.line);
	else
		reading_problem(reading, fault->at,
			"more text after the closing quote; within quotes, "
			"write %s for one",
			quoted->quote == '\'' ? "''" : "\\\"");
	return true;
}

/* A text that a comment ended goes on as if nothing had happened. */
static bool describe_comment(
	struct reading *reading, const struct syntax_fault *fault)
{
	const struct document_event *text = fault->last;

	if (text->comment.line == 0 || fault->at.line <= text->comment.line ||
		(strcmp(fault->fault, "did not find expected key") != 0 &&
			strcmp(fault->fault, "could not find expected ':'") !=
				0))
		return false;
	reading_problem(reading, text->comment,
		"# begins a comment, so the text ends here, but line %ld goes "
		"on; put all of it in quotes",
		fault->at.line);
	return true;
}

void syntax_problem(struct reading *reading, const struct syntax_fault *fault)
{
	size_t i;

	if (describe_bracket(reading, fault) ||
		describe_quote(reading, fault) ||
		describe_comment(reading, fault))
		return;
	for (i = 0; i < sizeof(wordings) / sizeof(*wordings); i++) {
		if (strcmp(fault->fault, wordings[i].fault) != 0)
			continue;
		reading_problem(reading,
			wordings[i].place == START ? fault->within_at
						   : fault->at,
			"%s", wordings[i].words);
		return;
	}
	reading_problem(reading, fault->at, "%s%s%s", fault->fault,
		fault->within ? " " : "", fault->within ? fault->within : "");
}
