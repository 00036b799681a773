/* clock.c - the only place that reads the clock. */
#include "clock.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "arena.h"
#include "date.h"

static const char zones[] = "/usr/share/zoneinfo";

bool clock_knows_zone(const char *zone)
{
	struct arena arena = { 0 };
	bool known = strcmp(zone, "UTC") == 0;

	if (!known && *zone && *zone != '/' && !strstr(zone, ".."))
		known = access(arena_printf(&arena, "%s/%s", zones, zone),
				R_OK) == 0;
	arena_release(&arena);
	return known;
}

char *clock_zone(struct arena *arena)
{
	char target[256] = "";
	const char *name;
	size_t prefix = strlen(zones);

	if (readlink("/etc/localtime", target, sizeof(target) - 1) > 0 &&
		(name = strstr(target, zones)) &&
		clock_knows_zone(name + prefix + 1))
		return arena_copy(arena, name + prefix + 1);
	return arena_copy(arena, "UTC");
}

/* The zone is set only meanwhile, so that an editor that vigil starts has the
 * user's own. */
static struct tm local_time(const char *zone, time_t now)
{
	struct arena arena = { 0 };
	const char *before = arena_copy(&arena, getenv("TZ"));
	struct tm local;

	setenv("TZ", zone, 1);
	tzset();
	localtime_r(&now, &local);
	if (before)
		setenv("TZ", before, 1);
	else
		unsetenv("TZ");
	tzset();
	arena_release(&arena);
	return local;
}

long clock_today(const char *zone)
{
	struct tm local = local_time(zone, time(NULL));

	return date_of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

char *clock_timestamp(struct arena *arena)
{
	char text[32];
	time_t now = time(NULL);
	struct tm utc;

	gmtime_r(&now, &utc);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &utc);
	return arena_copy(arena, text);
}

long long clock_nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * 1000000000LL + now.tv_nsec;
}
