/* mail_form.h - what a mail says, in a form that the renderers have each. */
#ifndef VIGIL_MAIL_FORM_H
#define VIGIL_MAIL_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "problem.h"
#include "text.h"
#include "verdict.h"

/* Where a mail is written, and how wide its text may be. */
struct mail_paper {
	FILE *out;
	struct arena *arena;
	size_t columns;
};

/* What somebody said of a claim. The note may be NULL. */
struct mail_quote {
	const char *label, *who, *day, *note;
	bool is_dissent;
	struct texts urls;
};

/* A title, a URL, or both. */
struct mail_link {
	const char *title, *url;
};

/* A claim. One that is not to be judged now has no sentence and no verdict. */
struct mail_claim {
	const char *id, *topic, *title, *sentence;
	const char *when;
	bool is_overdue;
	enum verdict verdict;
	struct texts facts;
	struct mail_quote *quotes;
	size_t quote_count, quotes_left;
	struct texts triggers;
	size_t triggers_left;
	struct mail_link article;
	struct mail_link *sources;
	size_t source_count, sources_left;
	const char *command;
};

/* What a paragraph is for. */
enum mail_tone { MAIL_SAYS, MAIL_ADDS, MAIL_GUIDES, MAIL_EXPLAINS };

/* How one form writes each piece; text is not yet escaped. What stands between
 * two backticks in a paragraph is for a command line. The first of several rows
 * is_first. */
struct mail_form {
	void (*begin)(const struct mail_paper *paper, const char *subject,
		const char *heading, const char *about);
	void (*heading)(const struct mail_paper *paper, const char *name,
		size_t count, const char *rest);
	void (*paragraph)(const struct mail_paper *paper, enum mail_tone tone,
		const char *text);
	void (*claim)(
		const struct mail_paper *paper, const struct mail_claim *claim);
	void (*row)(const struct mail_paper *paper,
		const struct mail_claim *claim, bool is_first);
	void (*coming)(const struct mail_paper *paper,
		const struct mail_claim *claim, bool is_first);
	void (*problem)(const struct mail_paper *paper, const char *path,
		const struct problem *problem);
	void (*end)(const struct mail_paper *paper, const char *name,
		const char *url);
};

#endif
