/* site_style.c - the style sheets of a site. */
#include "site_style.h"

#include <stdio.h>

#include "site_assets.h"
#include "site_files.h"
#include "site_gather.h"

void style_of_vigil(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)site;
	(void)page;
	fprintf(out, "%s\n", site_css);
}

void style_of_user(
	FILE *out, const struct site *site, const struct site_page *page)
{
	(void)page;
	fputs(site->look->css, out);
}
