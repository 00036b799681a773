/* mail_html.h - a mail as HTML: nothing that is not in the mail, and nothing
 * that a mail reader would not know. */
#ifndef VIGIL_MAIL_HTML_H
#define VIGIL_MAIL_HTML_H

#include "mail_form.h"

extern const struct mail_form mail_html;

#endif
