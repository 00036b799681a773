/* site_assets.h - files of this directory, as the Makefile puts them in. */
#ifndef VIGIL_SITE_ASSETS_H
#define VIGIL_SITE_ASSETS_H

/* vigil.css, card.css, and due.js. */
extern const char site_css[], site_card[], site_script[];

#endif
