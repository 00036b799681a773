/* generate.c - writes a ledger of many claims, the same at every run.
 *
 *     generate DIR CLAIMS [REVIEWS [UNDONE [LOOSE LINES]]]
 *
 * Without REVIEWS there is no record. Of its lines the last lie in LOOSE files
 * of so many LINES, the others in packs. UNDONE reviews of the first claim are
 * all taken back after the last of them. */
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "generate.h"

enum { FILES_PER_DIRECTORY = 1000 };

void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

FILE *file_open(const char *name)
{
	FILE *out = fopen(name, "w");

	if (!out)
		die(name);
	return out;
}

void file_close(FILE *out, const char *name)
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

/* A number among the words, where it is; 0 where it is not. */
static unsigned number_at(int argc, char **argv, int place)
{
	return argc > place ? (unsigned)strtoul(argv[place], NULL, 10) : 0;
}

int main(int argc, char **argv)
{
	const struct plan plan = { number_at(argc, argv, 2),
		number_at(argc, argv, 3), number_at(argc, argv, 4),
		number_at(argc, argv, 5), number_at(argc, argv, 6) };

	if (plan.claims == 0 || argc > 7) {
		fputs("usage: generate DIR CLAIMS "
		      "[REVIEWS [UNDONE [LOOSE LINES]]]\n",
			stderr);
		return 2;
	}
	if (mkdir(argv[1], 0777) != 0 || chdir(argv[1]) != 0)
		die(argv[1]);
	write_settings();
	write_claims(plan.claims);
	if (argc > 3)
		journal_write(&plan);
	return 0;
}
