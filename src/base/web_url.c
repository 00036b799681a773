/* web_url.c - addresses of the web. */
#include "web_url.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

const char *web_url_host(const char *url)
{
	static const char *const schemes[] = { "https://", "http://" };
	size_t i;

	for (i = 0; i < sizeof(schemes) / sizeof(*schemes); i++) {
		size_t length = strlen(schemes[i]);

		if (strncasecmp(url, schemes[i], length) == 0)
			return strcspn(url + length, "/?#") ? url + length
							    : NULL;
	}
	return NULL;
}
