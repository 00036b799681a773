/* floor.h - what the parts of floor know of each other. */
#ifndef VIGIL_FLOOR_H
#define VIGIL_FLOOR_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>

enum { TEXT_BYTES = 65, SENTENCE_BYTES = 512, PATH_BYTES = 4096 };

enum table { FILES, CLAIMS, SOURCES, ITEMS, ENTRIES, TABLES };

struct load {
	struct sqlite3 *database;
	struct sqlite3_stmt *insert[TABLES];
	FILE *journal;
	uint64_t random;
	/* the file being read */
	char id[TEXT_BYTES], published[TEXT_BYTES], digest[TEXT_BYTES];
	char title[TEXT_BYTES], sentence[SENTENCE_BYTES];
	char key[TEXT_BYTES], list[TEXT_BYTES];
	int depth, position;
	bool in_map, at_value;
};

/* Tells why what failed, and ends the program. */
void die(const char *what);

/* Makes a new database with the tables that the file schema defines, and a
 * journal next to it. */
struct load *load_begin(const char *database, const char *schema);

/* Reads the claim file at path, which is in that directory, into the database.
 */
void load_file(struct load *load, int directory, const char *path,
	const struct stat *status);

/* Gives text to the parameters of that name of the table's next row, if it has
 * such. */
void bind_text(
	struct load *load, enum table table, const char *key, const char *text);

/* Inserts the row of which the values were bound. */
void insert(struct load *load, enum table table);

/* Inserts a source or an item of the claim being read. */
void insert_part(struct load *load, enum table table);

/* Writes all files of a site into another directory, which is not there yet,
 * and returns how many they are. */
long site_write(const char *from, const char *to);

/* Makes what was loaded last. */
void load_end(struct load *load);

/* Reads a table whose first column is an id and whose second is a sentence,
 * and makes a file for each row in that directory, and a journal. Returns the
 * number of rows. */
long import_table(const char *path, const char *directory);

#endif
