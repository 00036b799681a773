/* event_file.h - what entries did, on disk. */
#ifndef VIGIL_EVENT_FILE_H
#define VIGIL_EVENT_FILE_H

#include <stdio.h>

#include "arena.h"
#include "site_gather.h"

/* Writes an event, with its texts behind it. */
void event_write(FILE *out, struct site_event *event);

/* Reads the texts of an event that was read as it was written. */
void event_read(FILE *in, struct arena *arena, struct site_event *event);

#endif
