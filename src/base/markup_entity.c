/* markup_entity.c - signs that HTML and XML take for their own. */
#include "markup_entity.h"

#include <stddef.h>

const char *markup_entity(char byte)
{
	switch (byte) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}
