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
	const char *dissent, *correction;                  /* addresses */
	const char *licence, *editorial_model;
	bool has_no_script, has_no_csp, has_no_record, has_addresses;
};

/* The kind of what `site:` has. */
extern const struct value_kind kind_site;

/* Returns one of them, by its key among those of kind_site, as vigil.yaml has
 * it; NULL where it has none. */
const char *site_setting_shown(
	const struct site_settings *settings, const struct field *field);

#endif
