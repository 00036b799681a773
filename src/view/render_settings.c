/* render_settings.c - settings, and where each comes from. */
#include "render_settings.h"

#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "grid.h"
#include "json_members.h"
#include "text_utf8.h"

enum { SCHEMA = 1 };

void settings_add(struct settings_view *view, const char *name,
	const char *value, const char *source)
{
	view->settings = arena_grow(view->arena, view->settings, view->count,
		sizeof(*view->settings));
	view->settings[view->count++] =
		(struct view_setting){ name, value, source };
}

void table_settings(FILE *out, const struct settings_view *view)
{
	struct grid grid = { .arena = view->arena,
		.shape = { .columns = 3,
			.limit = (size_t)view->columns,
			.color = view->color } };
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct view_setting *setting = &view->settings[i];
		struct cell *cells = grid_add(&grid);

		cells[0].text = text_printable(view->arena, setting->name);
		cells[1].text = setting->value ? text_printable(view->arena,
							 setting->value)
					       : "-";
		cells[2].text = text_printable(view->arena, setting->source);
	}
	grid_measure_all(&grid);
	grid_write(out, &grid);
}

void plain_settings(FILE *out, const struct settings_view *view)
{
	size_t i;

	for (i = 0; i < view->count; i++) {
		const struct view_setting *setting = &view->settings[i];
		const char *value = setting->value ? setting->value : "";

		fprintf(out, "%s\t%s\t%s\n",
			text_printable(view->arena, setting->name),
			text_printable(view->arena, value),
			text_printable(view->arena, setting->source));
	}
}

void json_settings(FILE *out, const struct settings_view *view)
{
	size_t i;

	json_number(out, "{schema", true, SCHEMA);
	json_name(out, "settings");
	putc('[', out);
	for (i = 0; i < view->count; i++) {
		fputs(i ? ",\n" : "\n", out);
		json_text(out, "{setting", view->settings[i].name);
		json_text(out, "value", view->settings[i].value);
		json_text(out, "source", view->settings[i].source);
		putc('}', out);
	}
	fputs("\n]}\n", out);
}
