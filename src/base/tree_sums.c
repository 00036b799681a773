/* tree_sums.c - SHA256SUMS: which files a tree has, and their digests. */
#include "tree_sums.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "digest.h"
#include "error.h"
#include "inner_path.h"

/* A digest, two spaces and a path. */
enum { PATH_AT = DIGEST_CHARACTERS + 2 };

static bool is_path(const char *path)
{
	return is_inner_path(path) && !strpbrk(path, "\\\t") &&
	       strlen(path) <= TREE_PATH_MOST;
}

static bool parse(const char *line, struct tree_sum *sum)
{
	if (strspn(line, "0123456789abcdef") != DIGEST_CHARACTERS ||
		strncmp(line + DIGEST_CHARACTERS, "  ", 2) != 0 ||
		!is_path(line + PATH_AT))
		return false;
	memcpy(sum->digest.hex, line, DIGEST_CHARACTERS);
	sum->path = line + PATH_AT;
	return true;
}

int tree_sums_each(
	FILE *in, tree_sum_fn *visit, void *context, struct error *err)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t length;
	int result = 0;

	while (result == 0 && (length = getline(&line, &size, in)) > 0) {
		struct tree_sum sum = { .path = NULL };

		if (line[length - 1] != '\n')
			break;
		line[length - 1] = '\0';
		result = visit(context, parse(line, &sum) ? &sum : NULL, err);
	}
	free(line);
	return result;
}
