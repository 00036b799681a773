/* site_settings.c - `site:` in vigil.yaml. */
#include "site_settings.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "arena.h"
#include "document.h"
#include "fields.h"
#include "fields_contact.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "inner_path.h"
#include "reading.h"
#include "text.h"
#include "text_utf8.h"
#include "web_url.h"

/* Pages lie below it, so what follows a path cannot be in it. */
bool site_url_fits(const char *url)
{
	return web_url_host(url) && text_is_plain(url) &&
	       !strpbrk(url, "?# \"<>\\^`{|}");
}

static void read_address(
	struct reading *reading, const struct node *value, void *place)
{
	const char *url = field_scalar(reading, value);

	if (!url)
		return;
	if (!site_url_fits(url) || url[strlen(url) - 1] != '/')
		reading_problem(reading, value->at,
			"url: %s: should be where the site will be, such as "
			"https://northline.example/ledger/: http or https, no "
			"query, with / at the end",
			text_printable(reading->arena, url));
	else
		*(const char **)place = url;
}

static bool is_tag(const char *text)
{
	size_t length = strlen(text), first = strcspn(text, "-");

	return length <= 35 && first >= 2 && first <= 8 &&
	       strspn(text,
		       "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		       "abcdefghijklmnopqrstuvwxyz0123456789-") == length &&
	       !strstr(text, "--") && text[length - 1] != '-';
}

static void read_language(
	struct reading *reading, const struct node *value, void *place)
{
	const char *text = field_scalar(reading, value);

	if (text && !is_tag(text))
		reading_problem(reading, value->at,
			"language: %s: should be a tag such as de or pt-BR",
			text_printable(reading->arena, text));
	else if (text)
		*(const char **)place = text;
}

static void read_path(
	struct reading *reading, const struct node *value, void *place)
{
	const char *path = field_scalar(reading, value);

	if (path && !is_inner_path(path))
		reading_problem(reading, value->at,
			"%s: %s: should be a file in the ledger, such as %s",
			value->key, text_printable(reading->arena, path),
			"look.css");
	else if (path)
		*(const char **)place = path;
}

static void read_directory(
	struct reading *reading, const struct node *value, void *place)
{
	const char *path = field_scalar(reading, value);
	size_t length = path ? strlen(path) : 0;

	if (length > 1 && path[length - 1] == '/')
		path = arena_copy_bytes(reading->arena, path, length - 1);
	if (path && !is_inner_path(path))
		reading_problem(reading, value->at,
			"%s: %s: should be a directory in the ledger, such as "
			"%s/",
			value->key, text_printable(reading->arena, path),
			value->key);
	else if (path)
		*(const char **)place = path;
}

/* ---- switches ---- */

/* The words of a switch: what holds by itself, and what is set. */
static const char *const unless_no[] = { "yes", "no" },
			 *const if_yes[] = { "no", "yes" },
			 *const policy[] = { "meta", "none" };

static void read_switch(struct reading *reading, const struct node *value,
	const char *const *words, void *place)
{
	const char *text = field_scalar(reading, value);

	if (text && !text_same(text, words[0]) && !text_same(text, words[1]))
		reading_problem(reading, value->at,
			"%s: %s: should be %s or %s", value->key,
			text_printable(reading->arena, text), words[0],
			words[1]);
	else if (text)
		*(bool *)place = text_same(text, words[1]);
}

static void read_unless_no(
	struct reading *reading, const struct node *value, void *place)
{
	read_switch(reading, value, unless_no, place);
}

static void read_yes(
	struct reading *reading, const struct node *value, void *place)
{
	read_switch(reading, value, if_yes, place);
}

static void read_csp(
	struct reading *reading, const struct node *value, void *place)
{
	read_switch(reading, value, policy, place);
}

#define TEXT(reader)                                                           \
	{                                                                      \
		.read = (reader), .held = HELD_TEXT                            \
	}

static const struct value_kind kind_address = TEXT(read_address);
static const struct value_kind kind_language = TEXT(read_language);
static const struct value_kind kind_path = TEXT(read_path);
static const struct value_kind kind_directory = TEXT(read_directory);
static const struct value_kind kind_unless_no = { .read = read_unless_no };
static const struct value_kind kind_yes = { .read = read_yes };
static const struct value_kind kind_csp = { .read = read_csp };

#define AT(member) offsetof(struct site_settings, member)

static const struct field site_fields[] = {
	{ "url", &kind_address, AT(url), false, NULL },
	{ "language", &kind_language, AT(language), false, NULL },
	{ "css", &kind_path, AT(css), false, NULL },
	{ "head", &kind_path, AT(head), false, NULL },
	{ "header", &kind_path, AT(header), false, NULL },
	{ "footer", &kind_path, AT(footer), false, NULL },
	{ "method", &kind_path, AT(method), false, NULL },
	{ "bulletins", &kind_directory, AT(bulletins), false, NULL },
	{ "dissent", &kind_contact, AT(dissent), false, NULL },
	{ "correction", &kind_contact, AT(correction), false, NULL },
	{ "licence", &kind_url, AT(licence), false, NULL },
	{ "editorial_model", &kind_line, AT(editorial_model), false, NULL },
	{ "script", &kind_unless_no, AT(has_no_script), false, NULL },
	{ "csp", &kind_csp, AT(has_no_csp), false, NULL },
	{ "record", &kind_unless_no, AT(has_no_record), false, NULL },
	{ "addresses", &kind_yes, AT(has_addresses), false, NULL },
	{ NULL, NULL, 0, false, NULL },
};

static void read_site(
	struct reading *reading, const struct node *value, void *place)
{
	if (value->kind == NODE_MAP)
		fields_read(reading, value, site_fields, place);
	else
		reading_problem(reading, value->at,
			"site: should have keys under it, such as `url: "
			"https://northline.example/ledger/`");
}

const struct value_kind kind_site = { .read = read_site, .keys = site_fields };

/* Returns the path that a field has, or NULL. */
static const char *path_at(
	const struct site_settings *settings, const struct field *field)
{
	const void *place = (const char *)settings + field->place;

	if (field->kind != &kind_path && field->kind != &kind_directory)
		return NULL;
	return *(const char *const *)place;
}

bool site_settings_name_any(const struct site_settings *settings)
{
	const struct field *field = site_fields;

	while (field->name && !path_at(settings, field))
		field++;
	return field->name != NULL;
}

bool site_settings_name(const struct site_settings *settings, const char *path)
{
	const struct field *field;

	for (field = site_fields; field->name; field++) {
		const bool is_directory = field->kind == &kind_directory;
		const char *name = path_at(settings, field);
		size_t length = name ? strlen(name) : 0;

		if (name && strncmp(path, name, length) == 0 &&
			path[length] == (is_directory ? '/' : '\0'))
			return true;
	}
	return false;
}

const char *site_setting_shown(
	const struct site_settings *settings, const struct field *field)
{
	const void *place = (const char *)settings + field->place;
	const char *const *words = unless_no;

	if (field->kind->held == HELD_TEXT)
		return *(const char *const *)place;
	if (field->kind == &kind_yes)
		words = if_yes;
	else if (field->kind == &kind_csp)
		words = policy;
	return words[*(const bool *)place];
}
