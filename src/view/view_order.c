/* view_order.c - the orders in which claims can be listed. */
#include "view_order.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "claim.h"
#include "date.h"
#include "text.h"
#include "text_compare.h"
#include "view.h"

enum order { BY_ID, BY_NEXT, BY_REVIEWED, BY_TOPIC, ORDERS };

const char *const view_order_names[] = {
	[BY_ID] = "id",
	[BY_NEXT] = "next",
	[BY_REVIEWED] = "reviewed",
	[BY_TOPIC] = "topic",
	[ORDERS] = NULL,
};

static int by_id(const void *left, const void *right)
{
	const struct view_row *a = left, *b = right;

	return text_compare(a->claim->id, b->claim->id);
}

static int by_date(long left, long right)
{
	if ((left == NO_DATE) != (right == NO_DATE))
		return left == NO_DATE ? 1 : -1;
	return (left > right) - (left < right);
}

static int by_next(const void *left, const void *right)
{
	const struct view_row *a = left, *b = right;
	int order = by_date(
		a->claim->standing.due.date, b->claim->standing.due.date);

	return order ? order : by_id(left, right);
}

static int by_reviewed(const void *left, const void *right)
{
	const struct view_row *a = left, *b = right;
	int order = by_date(
		a->claim->standing.reviewed, b->claim->standing.reviewed);

	return order ? order : by_id(left, right);
}

static int by_topic(const void *left, const void *right)
{
	const struct view_row *a = left, *b = right;
	const char *x = a->claim->topic, *y = b->claim->topic;
	int order = 0;

	if (!x || !y)
		order = !x - !y;
	else if (!text_same(x, y))
		order = text_compare(x, y);
	return order ? order : by_id(left, right);
}

static int (*const orders[])(const void *left, const void *right) = {
	[BY_ID] = by_id,
	[BY_NEXT] = by_next,
	[BY_REVIEWED] = by_reviewed,
	[BY_TOPIC] = by_topic,
};

static_assert(sizeof(orders) / sizeof(*orders) == ORDERS, "each order");

void view_order(struct view *view, const char *name)
{
	enum order order = BY_ID;

	while (order + 1 < ORDERS && strcmp(view_order_names[order], name) != 0)
		order++;
	if (view->count)
		qsort(view->rows, view->count, sizeof(*view->rows),
			orders[order]);
}
