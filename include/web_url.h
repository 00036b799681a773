/* web_url.h - addresses of the web. */
#ifndef VIGIL_WEB_URL_H
#define VIGIL_WEB_URL_H

/* Returns what follows https:// or http://, in any case, or NULL where a URL
 * has neither or no host. */
const char *web_url_host(const char *url);

#endif
