/* floor_site.c - a site without vigil: the same bytes in as many files, under
 * other names first, brought to the disk at once, and then renamed. */
/* For syncfs(2).
 * NOLINTNEXTLINE(bugprone-reserved-identifier,cert-*,readability-*) */
#define _GNU_SOURCE

#include "floor.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 65536 };

static long files;

static void copy(const char *from, const char *to)
{
	char room[CHUNK], draft[PATH_BYTES];
	int in = open(from, O_RDONLY), out;
	ssize_t got;

	snprintf(draft, sizeof(draft), "%s.draft", to);
	out = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0644);
	if (in < 0 || out < 0)
		die(to);
	while ((got = read(in, room, sizeof(room))) > 0) {
		if (write(out, room, (size_t)got) != got)
			die(draft);
	}
	close(in);
	if (close(out) != 0)
		die(draft);
	files++;
}

static void name(const char *from, const char *to)
{
	char draft[PATH_BYTES];

	(void)from;
	snprintf(draft, sizeof(draft), "%s.draft", to);
	if (rename(draft, to) != 0)
		die(to);
}

/* Calls visit with each file below a directory, and with its place below
 * another, where directories are made. */
static void walk(const char *from, const char *to,
	void (*visit)(const char *, const char *))
{
	DIR *directory = opendir(from);
	const struct dirent *entry;
	struct stat status;

	if (!directory)
		die(from);
	mkdir(to, 0755);
	while ((entry = readdir(directory))) {
		char inner[PATH_BYTES], place[PATH_BYTES];

		if (entry->d_name[0] == '.')
			continue;
		snprintf(inner, sizeof(inner), "%.2000s/%s", from,
			entry->d_name);
		snprintf(place, sizeof(place), "%.2000s/%s", to, entry->d_name);
		if (stat(inner, &status) != 0)
			die(inner);
		if (S_ISDIR(status.st_mode))
			walk(inner, place, visit);
		else
			visit(inner, place);
	}
	closedir(directory);
}

long site_write(const char *from, const char *to)
{
	int directory;

	walk(from, to, copy);
	directory = open(to, O_RDONLY | O_DIRECTORY);
	if (directory < 0 || syncfs(directory) != 0)
		die(to);
	walk(from, to, name);
	if (syncfs(directory) != 0)
		die(to);
	close(directory);
	return files;
}
