/* filter.h - which claims a command is about. */
#ifndef VIGIL_COMMAND_FILTER_H
#define VIGIL_COMMAND_FILTER_H

#include "arena.h"
#include "context.h"
#include "error.h"
#include "query.h"
#include "view.h"

struct filter {
	const char *verdict, *topic, *owner, *tag, *state;
};

/* The rows of an option table that fill a filter. */
#define FILTER_OPTIONS(filter)                                                 \
	{ .name = "verdict",                                                   \
		.value = "VERDICT",                                            \
		.help = "those with this verdict",                             \
		.text = &(filter).verdict },                                   \
		{ .name = "topic",                                             \
			.value = "TOPIC",                                      \
			.help = "those of this topic",                         \
			.text = &(filter).topic },                             \
		{ .name = "owner",                                             \
			.value = "OWNER",                                      \
			.help = "those whose owner has this in the name or "   \
				"address",                                     \
			.text = &(filter).owner },                             \
		{ .name = "tag",                                               \
			.value = "TAG",                                        \
			.help = "those with this tag",                         \
			.text = &(filter).tag },                               \
	{                                                                      \
		.name = "state", .value = "STATE",                             \
		.help = "those that are draft, open, settled, retired or "     \
			"superseded",                                          \
		.text = &(filter).state, .choices = state_names                \
	}

#define FORMAT_OPTION(format)                                                  \
	{                                                                      \
		.name = "format", .value = "FORMAT",                           \
		.help = "table, plain, json, csv or markdown",                 \
		.text = &(format), .choices = format_names                     \
	}

/* Makes a query of a filter and the context's words, for a renderer. */
int filter_query(struct context *context, const struct filter *filter,
	const struct renderer *renderer, struct claim_query *query,
	struct error *err);

/* Returns what a query asks for, as a heading names it; NULL for all claims. */
const char *filter_asked(struct arena *arena, const struct claim_query *query);

#endif
