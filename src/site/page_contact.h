/* page_contact.h - how to follow a claim, and how to disagree with it. */
#ifndef VIGIL_PAGE_CONTACT_H
#define VIGIL_PAGE_CONTACT_H

#include "site_files.h"

site_write_fn page_contact;

#endif
