/* render_settings.h - settings, and where each comes from. */
#ifndef VIGIL_RENDER_SETTINGS_H
#define VIGIL_RENDER_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"

/* The value is NULL where there is none. */
struct view_setting {
	const char *name, *value, *source;
};

struct settings_view {
	struct arena *arena;
	int columns; /* of the terminal; 0 where output is none */
	bool color;
	struct view_setting *settings;
	size_t count;
};

/* Adds a setting, whose texts it borrows. */
void settings_add(struct settings_view *view, const char *name,
	const char *value, const char *source);

/* Write them: in columns; as cells behind TABs; as JSON. */
void table_settings(FILE *out, const struct settings_view *view);
void plain_settings(FILE *out, const struct settings_view *view);
void json_settings(FILE *out, const struct settings_view *view);

#endif
