/* node_under.c - what stands under a key. */
#include "node_under.h"

#include <stddef.h>
#include <string.h>

#include "document.h"

const struct node *node_under(const struct node *map, const char *key)
{
	const struct node *value;

	if (!map || map->kind != NODE_MAP)
		return NULL;
	for (value = map->first; value; value = value->next) {
		if (strcmp(value->key, key) == 0)
			return value->is_null ? NULL : value;
	}
	return NULL;
}
