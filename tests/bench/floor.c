/* floor.c - the raw work that vigil cannot do without, and nothing else: what
 * the benchmark holds vigil's times against.
 *
 *     floor walk DIR  finds and stats every .yaml and .jsonl file
 *     floor load DIR DATABASE SCHEMA
 *                     reads and parses each claim file as well, puts it into a
 *                     new database with the tables of SCHEMA, and writes a
 *                     journal line for it to DATABASE.jsonl
 *     floor import TABLE DIR
 *                     reads a table with libcsv, and makes a file for each row
 *                     in DIR and a record
 *     floor site DIR PLACE
 *                     writes the files of a site to a place that is not there
 *
 * All print the number of files, vigil.yaml among them. */
#include "floor.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static bool ends_with(const char *name, const char *end)
{
	size_t length = strlen(name), size = strlen(end);

	return length > size && strcmp(name + length - size, end) == 0;
}

static bool is_claim(const char *name)
{
	return ends_with(name, ".yaml") && strcmp(name, "vigil.yaml") != 0;
}

static void visit(
	struct load *load, int directory, const char *prefix, const char *name)
{
	struct stat status;
	char path[PATH_BYTES];

	if (fstatat(directory, name, &status, 0) != 0)
		die(name);
	if (!load || !is_claim(name))
		return;
	snprintf(path, sizeof(path), "%s%s", prefix, name);
	load_file(load, directory, path, &status);
}

/* Walks the directory of that name in parent, if it is one; prefix is its path,
 * with a slash at the end, and empty for the ledger. */
static long walk(
	struct load *load, int parent, const char *name, const char *prefix)
{
	int descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY);
	DIR *directory = descriptor < 0 ? NULL : fdopendir(descriptor);
	struct dirent *entry;
	char inner[PATH_BYTES];
	long count = 0;

	if (!directory && errno == ENOTDIR)
		return 0;
	if (!directory)
		die(name);
	while ((entry = readdir(directory))) {
		if (entry->d_name[0] == '.')
			continue;
		if (ends_with(entry->d_name, ".yaml") ||
			ends_with(entry->d_name, ".jsonl")) {
			visit(load, descriptor, prefix, entry->d_name);
			count++;
		} else {
			snprintf(inner, sizeof(inner), "%s%s/", prefix,
				entry->d_name);
			count += walk(load, descriptor, entry->d_name, inner);
		}
	}
	closedir(directory);
	return count;
}

int main(int argc, char **argv)
{
	bool imports = argc == 4 && strcmp(argv[1], "import") == 0;
	bool loads = argc == 5 && strcmp(argv[1], "load") == 0;
	struct load *load = loads ? load_begin(argv[3], argv[4]) : NULL;

	if (argc == 4 && strcmp(argv[1], "site") == 0) {
		printf("%ld\n", site_write(argv[2], argv[3]));
		return 0;
	}
	if (imports) {
		printf("%ld\n", import_table(argv[2], argv[3]));
		return 0;
	}
	if (!loads && !(argc == 3 && strcmp(argv[1], "walk") == 0)) {
		fputs("usage: floor walk DIR\n"
		      "       floor load DIR DATABASE SCHEMA\n"
		      "       floor import TABLE DIR\n"
		      "       floor site DIR PLACE\n",
			stderr);
		return 2;
	}
	printf("%ld\n", walk(load, AT_FDCWD, argv[2], ""));
	if (load)
		load_end(load);
	return 0;
}
