/* settings.h - vigil.yaml: what holds for a whole ledger. */
#ifndef VIGIL_SETTINGS_H
#define VIGIL_SETTINGS_H

#include <stdbool.h>

#include "document.h"

/* A name and what belongs to it. */
struct topic {
	struct topic *next;
	const char *name;
	int cadence;
};

/* What is not given is NULL; timezone is always there. */
struct settings {
	const char *name, *url, *timezone, *reviewer;
	struct topic *topics;
	bool needs_signoff; /* each review, by somebody else than its author */
};

/* The settings of a ledger that has none. */
struct settings settings_default(void);

/* Reads settings and notes their problems; what is wrong keeps its default. */
struct settings settings_read(struct reading *reading);

/* Gives back the cadence of a topic, which may be NULL; 0 where it has none. */
int settings_cadence(const struct settings *settings, const char *topic);

#endif
