/* import_files.h - the files of an import. */
#ifndef VIGIL_COMMAND_IMPORT_FILES_H
#define VIGIL_COMMAND_IMPORT_FILES_H

#include "error.h"
#include "import_run.h"

/* The formats, ended by NULL. */
extern const char *const import_formats[];

/* Finds the files that words name, those in directories among them. */
int import_find_files(struct import_run *run, struct error *err);

/* Reads all claims of all files once. */
int import_read_files(struct import_run *run, struct error *err);

#endif
