/* text_compare.c - texts in the order that people expect. */
#include "text_compare.h"

#include <stdbool.h>
#include <string.h>

#include "text.h"

static const char digits[] = "0123456789";

/* Compares the numbers that a and b begin with and steps over them. More digits
 * are a larger number, zeros in front left out. */
static int compare_numbers(const char **a, const char **b)
{
	const char *from_a = *a + strspn(*a, "0");
	const char *from_b = *b + strspn(*b, "0");
	size_t length_a = strspn(from_a, digits);
	size_t length_b = strspn(from_b, digits);

	*a = from_a + length_a;
	*b = from_b + length_b;
	if (length_a != length_b)
		return length_a < length_b ? -1 : 1;
	return memcmp(from_a, from_b, length_a);
}

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* Compares one number or byte of each and steps over it. */
static int compare_step(const char **a, const char **b)
{
	if (is_digit(**a) && is_digit(**b))
		return compare_numbers(a, b);
	return text_lower_byte(*(*a)++) - text_lower_byte(*(*b)++);
}

int text_compare(const char *a, const char *b)
{
	const char *rest_a = a, *rest_b = b;
	int order = 0;

	while (order == 0 && *rest_a && *rest_b)
		order = compare_step(&rest_a, &rest_b);
	if (order == 0)
		order = (*rest_a != '\0') - (*rest_b != '\0');
	return order ? order : strcmp(a, b);
}
