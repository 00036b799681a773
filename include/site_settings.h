/* site_settings.h - `site:` in vigil.yaml. */
#ifndef VIGIL_SITE_SETTINGS_H
#define VIGIL_SITE_SETTINGS_H

#include <stdbool.h>

#include "fields.h"

/* What is not given is NULL; paths are relative to the ledger. */
struct site_settings {
	const char *url; /* ends in a slash */
	const char *language;
	const char *css, *head, *header, *footer, *method; /* paths */
	const char *bulletins; /* that of a directory, without its slash */
	const char *dissent, *correction; /* addresses */
	const char *licence, *editorial_model;
	bool has_no_script, has_no_csp, has_no_record, has_addresses;
};

/* Returns whether a site can be at an address of the web: it has nothing but
 * what addresses have (RFC 3986, 2), and pages can lie below it. */
bool site_url_fits(const char *url);

/* Returns whether a path is one that they name, or lies in a directory that
 * they name. */
bool site_settings_name(const struct site_settings *settings, const char *path);

/* Returns whether they name any path. */
bool site_settings_name_any(const struct site_settings *settings);

/* The kind of what `site:` has. */
extern const struct value_kind kind_site;

/* Returns one of them, by its key among those of kind_site, as vigil.yaml has
 * it; NULL where it has none. */
const char *site_setting_shown(
	const struct site_settings *settings, const struct field *field);

#endif
