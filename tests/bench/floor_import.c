/* floor_import.c - what an import of a table cannot do without: read it, make a
 * file for each row and a record with a line for each, make it last. */
#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "floor.h"

#include <csv.h>
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILE_BYTES = 64 * 1024, CELLS_MOST = 32, PIECE_BYTES = 64 * 1024 };

struct rows {
	int directory;
	FILE *journal;
	char names[CELLS_MOST][TEXT_BYTES];
	char cells[CELLS_MOST][SENTENCE_BYTES];
	size_t cell;
	long rows;
};

static void take_cell(void *bytes, size_t length, void *context)
{
	struct rows *table = context;
	char *to = table->rows ? table->cells[table->cell]
			       : table->names[table->cell];

	(void)length;
	snprintf(to, table->rows ? SENTENCE_BYTES : TEXT_BYTES, "%s",
		bytes ? (const char *)bytes : "");
	for (; !table->rows && *to; to++)
		*to = (char)tolower((unsigned char)*to);
	if (table->cell + 1 < CELLS_MOST)
		table->cell++;
}

static void make_file(const struct rows *table)
{
	char text[FILE_BYTES], name[TEXT_BYTES + 8];
	size_t length = 0, i;
	int file;

	for (i = 0; i < table->cell; i++) {
		if (*table->cells[i])
			length += (size_t)snprintf(text + length,
				sizeof(text) - length, "%s: \"%s\"\n",
				table->names[i], table->cells[i]);
	}
	snprintf(name, sizeof(name), "%.*s.yaml", TEXT_BYTES - 1,
		table->cells[0]);
	file = openat(
		table->directory, name, O_WRONLY | O_CREAT | O_EXCL, 0666);
	if (file < 0 || write(file, text, length) != (ssize_t)length ||
		close(file) < 0)
		die(name);
}

/* The sentence is the second cell; a review of then makes one line more. */
static void write_lines(const struct rows *table)
{
	const char *id = table->cells[0], *sentence = table->cells[1];
	size_t reviews = 1, i;

	for (i = 0; i < table->cell; i++)
		reviews += strncmp(table->names[i], "review ", 7) == 0 &&
			   *table->cells[i];
	fprintf(table->journal,
		"{\"claim\":\"%s\",\"v\":2,\"kind\":\"published\",\"on\":"
		"\"2026-08-01\",\"published\":\"2026-08-01\",\"verdict\":"
		"\"holding\",\"next_review\":\"2026-08-31\",\"rule\":"
		"\"ladder\",\"text\":\"%s\",\"statement\":\"%064d\",\"hash\":"
		"\"%064d\"}\n",
		id, sentence, 0, 0);
	for (; reviews > 0; reviews--)
		fprintf(table->journal,
			"{\"claim\":\"%s\",\"v\":2,\"kind\":\"review\",\"on\":"
			"\"2026-10-01\",\"verdict\":\"holding\","
			"\"next_review\":\"2026-12-01\",\"rule\":\"ladder\","
			"\"by\":\"Ann\",\"imported\":true,\"statement\":"
			"\"%064d\",\"recorded\":\"2026-11-23T12:00:00Z\","
			"\"previous\":\"%064d\",\"hash\":\"%064d\"}\n",
			id, 0, 0, 0);
}

static void end_row(int terminator, void *context)
{
	struct rows *table = context;

	(void)terminator;
	if (table->rows++) {
		make_file(table);
		write_lines(table);
	}
	table->cell = 0;
}

static FILE *open_journal(int directory)
{
	int file = openat(
		directory, "journal.jsonl", O_WRONLY | O_CREAT | O_EXCL, 0666);
	FILE *journal = file < 0 ? NULL : fdopen(file, "w");

	if (!journal)
		die("journal.jsonl");
	return journal;
}

static void make_last(struct rows *table)
{
	if (fclose(table->journal) != 0)
		die("journal.jsonl");
#ifdef __linux__
	if (syncfs(table->directory) < 0)
		die("syncfs");
#endif
}

long import_table(const char *path, const char *directory)
{
	static struct rows table;
	static char bytes[PIECE_BYTES];
	struct csv_parser parser;
	FILE *in = fopen(path, "r");
	size_t length;

	table.directory = open(directory, O_RDONLY | O_DIRECTORY);
	if (!in || table.directory < 0 ||
		csv_init(&parser, CSV_STRICT | CSV_APPEND_NULL) != 0)
		die(path);
	table.journal = open_journal(table.directory);
	while ((length = fread(bytes, 1, sizeof(bytes), in)) > 0) {
		if (csv_parse(&parser, bytes, length, take_cell, end_row,
			    &table) < length)
			die(path);
	}
	csv_fini(&parser, take_cell, end_row, &table);
	csv_free(&parser);
	fclose(in);
	make_last(&table);
	return table.rows - 1;
}
