/* settings_signatures.c - from when on entries must be signed. */
#include "settings_signatures.h"

#include <stddef.h>
#include <string.h>

#include "date.h"
#include "document.h"
#include "fields.h"
#include "fields_scalar.h"
#include "fields_schema.h"
#include "reading.h"
#include "settings.h"
#include "text_utf8.h"

static const struct field signatures_fields[] = {
	{ "required", &kind_date, offsetof(struct signature_settings, since),
		true, NULL },
	{ NULL, NULL, 0, false, NULL },
};

/* Either a word, or a map with the first day. */
static void read_signatures(
	struct reading *reading, const struct node *value, void *place)
{
	struct signature_settings *signatures = place;
	const size_t problems = reading->problems.count;
	const char *wanted;

	if (value->kind == NODE_MAP) {
		fields_read(reading, value, signatures_fields, signatures);
		signatures->are_required = reading->problems.count == problems;
		return;
	}
	wanted = field_scalar(reading, value);
	signatures->are_required = wanted && strcmp(wanted, "required") == 0;
	if (wanted && !signatures->are_required &&
		strcmp(wanted, "optional") != 0)
		reading_problem(reading, value->at,
			"signatures: %s: should be required, optional, or "
			"`required: 2026-12-01` below it, with the first day",
			text_printable(reading->arena, wanted));
}

/* Whoever may change vigil.yaml must not choose what other people sign with. */
static void ignore_key(
	struct reading *reading, const struct node *value, void *place)
{
	(void)place;
	reading_warning(reading, value->key_at,
		"signing_key is not read from here: a key is its owner's, and "
		"named in the own configuration, as `signing_key` in "
		"~/.config/vigil/config.yaml");
}

const struct value_kind kind_signing_key = { .read = ignore_key };
const struct value_kind kind_signatures = { .read = read_signatures };
