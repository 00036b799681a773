/* check_script.c - the steps of checking a site, as one script. */
#include "check_script.h"

#include <stdio.h>

#include "check_steps.h"
#include "site_files.h"
#include "site_gather.h"
#include "words.h"

static const char head[] =
	"#!/bin/sh\n"
	"# check.sh - checks the files of a public ledger: run it in the "
	"directory that it\n"
	"# lies in, with all of them beside it. It says what holds and what "
	"does not, and\n"
	"# ends with 0 where all does, else with 1. It leaves nothing behind.\n"
	"cd \"$(dirname \"$0\")\" || exit 1\n"
	"LC_ALL=C\n"
	"export LC_ALL\n"
	"command -v sha256sum >/dev/null || sha256sum() { shasum -a 256 "
	"\"$@\"; }\n"
	"status=0\n"
	"holds() {\n"
	"  if [ \"$1\" = 0 ]; then\n"
	"    echo \"holds: $2\"\n"
	"  else\n"
	"    echo \"DOES NOT HOLD: $2\"\n"
	"    status=1\n"
	"  fi\n"
	"}\n";

void check_script(
	FILE *out, const struct site *site, const struct site_page *page)
{
	const struct check_step *step;

	(void)site;
	(void)page;
	fputs(head, out);
	for (step = check_steps; step->commands; step++)
		fprintf(out, "\n(\n%s)\nholds $? '%s'\n", step->commands,
			words_english.texts[step->heading]);
	fputs("\nexit $status\n", out);
}
