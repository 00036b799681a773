/* oembed.h - what programs that embed pages are told (oEmbed 1.0). */
#ifndef VIGIL_OEMBED_H
#define VIGIL_OEMBED_H

#include "site_files.h"

/* Writes embed/ID.json: an answer that a file can be, as there is but one. */
site_write_fn oembed;

/* Writes into the head of a claim's page where that is. */
site_write_fn oembed_head;

#endif
