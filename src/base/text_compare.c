/* text_compare.c - texts in the order that people expect. */
#include "text_compare.h"

#include <stdbool.h>
#include <string.h>

#include "text.h"

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static const char *skip_zeros(const char *text)
{
	while (*text == '0')
		text++;
	return text;
}

static size_t count_digits(const char *text)
{
	size_t count = 0;

	while (is_digit(text[count]))
		count++;
	return count;
}

/* Compares the numbers that a and b begin with and steps over them. More digits
 * are a larger number, zeros in front left out. */
static int compare_numbers(const char **a, const char **b)
{
	const char *from_a = skip_zeros(*a), *from_b = skip_zeros(*b);
	size_t length_a = count_digits(from_a), length_b = count_digits(from_b);

	*a = from_a + length_a;
	*b = from_b + length_b;
	if (length_a != length_b)
		return length_a < length_b ? -1 : 1;
	return memcmp(from_a, from_b, length_a);
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
