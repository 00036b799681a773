/* foreign_date.h - dates as others write them. */
#ifndef VIGIL_FOREIGN_DATE_H
#define VIGIL_FOREIGN_DATE_H

/* In which order days and months stand in dates such as 5/4/2026. */
enum date_order { ORDER_UNKNOWN, ORDER_DMY, ORDER_MDY };

/* What became of a text that should be a date. */
enum date_found {
	DATE_FOUND,
	DATE_NONE,      /* it is none */
	DATE_MISSING,   /* that day does not exist */
	DATE_UNCERTAIN, /* the order is not known */
};

/* Reads a date: ISO 8601 (a time behind it is passed over), 22 May 2026, May
 * 22, 2026, or 22/05/2026 by the order. *proves is the order that such a date
 * can only have, or ORDER_UNKNOWN. */
enum date_found foreign_date(const char *text, enum date_order order,
	long *date, enum date_order *proves);

#endif
