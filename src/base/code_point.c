/* code_point.c - what a character of Unicode is. */
#include "code_point.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unictype.h>

bool code_point_is_emoji(uint32_t point)
{
	return uc_is_property_emoji(point);
}

bool code_point_is_pictograph(uint32_t point)
{
	return uc_is_property_extended_pictographic(point);
}

bool code_point_is_slight(uint32_t point)
{
	return uc_is_property_default_ignorable_code_point(point) ||
	       uc_is_general_category(point, UC_PUNCTUATION) ||
	       uc_is_general_category(point, UC_CONTROL) ||
	       uc_is_general_category(point, UC_FORMAT);
}

const char *code_point_script(uint32_t point)
{
	static const char *const with_han[] = { "Hiragana", "Katakana",
		"Hangul", "Bopomofo" };
	const uc_script_t *script = uc_script(point);
	size_t i;

	if (!script || strcmp(script->name, "Common") == 0 ||
		strcmp(script->name, "Inherited") == 0)
		return NULL;
	for (i = 0; i < sizeof(with_han) / sizeof(*with_han); i++) {
		if (strcmp(script->name, with_han[i]) == 0)
			return "Han";
	}
	return script->name;
}
