/* claim_columns.h - what the store keeps of a claim, in one place: its columns,
 * those of its sources, and its lists. */
#ifndef VIGIL_CLAIM_COLUMNS_H
#define VIGIL_CLAIM_COLUMNS_H

#include "claim.h"
#include "column.h"
#include "standing.h"

/* Where a claim stands: what entries move. */
#define STANDING_COLUMNS(COLUMN)                                               \
	COLUMN(is_recorded, FLAG, is_recorded)                                 \
	COLUMN(has_change, FLAG, has_change)                                   \
	COLUMN(state, STATE, state)                                            \
	COLUMN(verdict, VERDICT, verdict)                                      \
	COLUMN(reviewed, DATE, reviewed)                                       \
	COLUMN(next_review, DATE, due.date)                                    \
	COLUMN(reason, REASON, due.reason)                                     \
	COLUMN(days, NUMBER, due.days)                                         \
	COLUMN(cadence_in_force, NUMBER, cadence)                              \
	COLUMN(awaits, FLAG, awaits)                                           \
	COLUMN(dissents, NUMBER, dissents)                                     \
	COLUMN(successor, TEXT, successor)

/* Of the rest of a struct claim, which are the keys of its file and where that
 * is, what a list shows to people; and what it does not. */
#define CLAIM_BRIEF_COLUMNS(COLUMN)                                            \
	COLUMN(id, NAME, id)                                                   \
	COLUMN(file, NAME, file)                                               \
	COLUMN(reading, READING, reading)                                      \
	COLUMN(claim, NAME, claim)                                             \
	COLUMN(title, TEXT, title)                                             \
	COLUMN(topic, TEXT, topic)                                             \
	COLUMN(owner, TEXT, owner)                                             \
	COLUMN(resolves, DATE, resolves)

#define CLAIM_OTHER_COLUMNS(COLUMN)                                            \
	COLUMN(line, LINE, at.line)                                            \
	COLUMN(place, LINE, at.column)                                         \
	COLUMN(differs, FLAG, differs)                                         \
	COLUMN(published, DATE, published)                                     \
	COLUMN(revised, DATE, revised)                                         \
	COLUMN(drafted_by, TEXT, drafted_by)                                   \
	COLUMN(signed_off_by, TEXT, signed_off_by)                             \
	COLUMN(notes, TEXT, notes)                                             \
	COLUMN(opening_verdict, VERDICT, verdict)                              \
	COLUMN(opening_reviewed, DATE, reviewed)                               \
	COLUMN(opening_next_review, DATE, next_review)                         \
	COLUMN(cadence, NUMBER, cadence)                                       \
	COLUMN(article_title, TEXT, article.title)                             \
	COLUMN(article_url, TEXT, article.url)                                 \
	COLUMN(article_minutes, NUMBER, article.minutes)                       \
	COLUMN(article_own, OWN, article.own)                                  \
	COLUMN(own, OWN, own)                                                  \
	COLUMN(statement, TEXT, statement)

#define CLAIM_COLUMNS(COLUMN)                                                  \
	CLAIM_BRIEF_COLUMNS(COLUMN) CLAIM_OTHER_COLUMNS(COLUMN)

/* What tells which open claims are asked for, and when: all of it is in one
 * index. */
#define TRACKED_COLUMNS(COLUMN)                                                \
	COLUMN(next_review, DATE, standing.due.date)                           \
	COLUMN(key, NAME, id)                                                  \
	COLUMN(topic, TEXT, topic)                                             \
	COLUMN(owner, TEXT, owner)                                             \
	COLUMN(verdict, VERDICT, standing.verdict)                             \
	COLUMN(dissents, NUMBER, standing.dissents)

/* A struct source. */
#define SOURCE_COLUMNS(COLUMN)                                                 \
	COLUMN(title, TEXT, title)                                             \
	COLUMN(url, TEXT, url)                                                 \
	COLUMN(accessed, DATE, accessed)                                       \
	COLUMN(archive, TEXT, archive)                                         \
	COLUMN(note, TEXT, note)                                               \
	COLUMN(own, OWN, own)

#define IN_STANDING(name, kind, member)                                        \
	COLUMN_ITEM(struct standing, kind, member)
#define IN_CLAIM(name, kind, member) COLUMN_ITEM(struct claim, kind, member)
#define IN_SOURCE(name, kind, member) COLUMN_ITEM(struct source, kind, member)

/* The lists of texts of a struct claim. */
#define CLAIM_LISTS(LIST)                                                      \
	LIST(tags)                                                             \
	LIST(triggers)                                                         \
	LIST(related)                                                          \
	LIST(supersedes)

#endif
