/* generate.c - writes a ledger of many claims, the same at every run. */
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "generate.h"

enum { FILES_PER_DIRECTORY = 1000 };

static void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static FILE *file_open(const char *name)
{
	FILE *out = fopen(name, "w");

	if (!out)
		die(name);
	return out;
}

static void file_close(FILE *out, const char *name)
{
	int broken = ferror(out);

	if (fclose(out) != 0 || broken)
		die(name);
}

static void write_settings(void)
{
	FILE *out = file_open("vigil.yaml");

	fputs("name: Bench\ntimezone: UTC\n", out);
	file_close(out, "vigil.yaml");
}

static void write_claims(unsigned count)
{
	struct claim claim;
	char directory[16], path[48];
	unsigned number;
	FILE *out;

	for (number = 1; number <= count; number++) {
		claim_make(&claim, number);
		snprintf(directory, sizeof(directory), "%03u",
			(number - 1) / FILES_PER_DIRECTORY);
		if (number % FILES_PER_DIRECTORY == 1 &&
			mkdir(directory, 0777) != 0)
			die(directory);
		snprintf(path, sizeof(path), "%s/%s.yaml", directory, claim.id);
		out = file_open(path);
		claim_write(out, &claim);
		file_close(out, path);
	}
}

/* As one large pack: what it is called does not matter to a reader. */
static void write_journal(unsigned count, unsigned reviews)
{
	static const char name[] = "journal/pack-bench.jsonl";
	FILE *out;

	if (mkdir("journal", 0777) != 0)
		die("journal");
	out = file_open(name);
	journal_write(out, count, reviews);
	file_close(out, name);
}

int main(int argc, char **argv)
{
	long count = argc > 2 ? strtol(argv[2], NULL, 10) : 0;
	long reviews = argc > 3 ? strtol(argv[3], NULL, 10) : 0;

	if (count <= 0 || reviews < 0 || argc > 4) {
		fputs("usage: generate DIR CLAIMS [REVIEWS]\n", stderr);
		return 2;
	}
	if (mkdir(argv[1], 0777) != 0 || chdir(argv[1]) != 0)
		die(argv[1]);
	write_settings();
	write_claims((unsigned)count);
	if (reviews > 0)
		write_journal((unsigned)count, (unsigned)reviews);
	return 0;
}
