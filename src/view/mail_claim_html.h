/* mail_claim_html.h - a claim in a mail, as HTML. */
#ifndef VIGIL_MAIL_CLAIM_HTML_H
#define VIGIL_MAIL_CLAIM_HTML_H

#include <stdbool.h>

#include "mail_form.h"

/* Write all of a claim, a row of it, and a row that begins with its day. */
void mail_claim_html(
	const struct mail_paper *paper, const struct mail_claim *claim);
void mail_row_html(const struct mail_paper *paper,
	const struct mail_claim *claim, bool is_first);
void mail_coming_html(const struct mail_paper *paper,
	const struct mail_claim *claim, bool is_first);

#endif
