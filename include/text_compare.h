/* text_compare.h - texts in the order that people expect. */
#ifndef VIGIL_TEXT_COMPARE_H
#define VIGIL_TEXT_COMPARE_H

/* Orders as people do: AM-9 before AM-10; ASCII case does not matter unless all
 * else is equal. Negative, 0 or positive. */
int text_compare(const char *a, const char *b);

#endif
