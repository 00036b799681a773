/* hostile_views.h - all that shows text, looked at for what does harm. */
#ifndef VIGIL_HOSTILE_VIEWS_H
#define VIGIL_HOSTILE_VIEWS_H

#include "scratch.h"

/* Runs vigil, which a text may break no more than any other error does, and
 * fails the test where what it says does harm; of its output, only where the
 * bytes that are allowed are told. */
struct answer hostile_run(
	struct scratch *scratch, const char *command, const char *allowed);

/* Looks at the commands that show something, in all formats, at calendar and
 * mail. The ids of all claims are in the file ids then. */
void hostile_check_views(struct scratch *scratch);

/* Each looks at a part of the rest: iCalendar; mail; what is offered for all
 * words and the values of all options; a session of vigil review over all that
 * is due; what is said when something is recorded. The last needs ids. */
void hostile_check_calendar(struct scratch *scratch);
void hostile_check_mail(struct scratch *scratch, const char *command);
void hostile_check_completion(struct scratch *scratch);
void hostile_check_review(struct scratch *scratch);
void hostile_check_recording(struct scratch *scratch);

/* Looks at views, review and recording. */
void hostile_check_all(struct scratch *scratch);

#endif
