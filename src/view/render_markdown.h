/* render_markdown.h - Markdown, for chats and forges. */
#ifndef VIGIL_RENDER_MARKDOWN_H
#define VIGIL_RENDER_MARKDOWN_H

#include "view.h"

event_fn markdown_event;
render_fn markdown_claims, markdown_pages, markdown_events, markdown_weeks,
	markdown_moves;

#endif
