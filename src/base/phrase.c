/* phrase.c - the words of a phrase, taken one by one. */
#include "phrase.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "text.h"

static bool is_joint(const char *at)
{
	return strchr("-_,.", at[0]) && isalnum((unsigned char)at[-1]) &&
	       (isalnum((unsigned char)at[1]) || at[1] == ' ');
}

static bool add_word(struct phrase *phrase, const char *start, size_t length)
{
	char *word = phrase->words[phrase->count];
	size_t i;

	if (phrase->count == PHRASE_WORDS || length >= PHRASE_WORD_BYTES)
		return false;
	for (i = 0; i < length; i++)
		word[i] = (char)text_lower_byte(start[i]);
	phrase->count++;
	return true;
}

/* Returns how many bytes of letters alone, or of digits alone, a text begins
 * with. */
static size_t word_length(const char *text)
{
	bool is_number = isdigit((unsigned char)*text);
	size_t length = 0;

	while (is_number ? isdigit((unsigned char)text[length])
			 : isalpha((unsigned char)text[length]))
		length++;
	return length;
}

static const char *without_zeros(const char *text)
{
	while (text[0] == '0' && isdigit((unsigned char)text[1]))
		text++;
	return text;
}

bool phrase_split(struct phrase *phrase, const char *text)
{
	const char *at = text;

	*phrase = (struct phrase){ 0 };
	if (*at == '+' || *at == '-')
		phrase->sign = *at++;
	while (*at) {
		const char *word = without_zeros(at);
		size_t length = word_length(word);

		if (length ? !add_word(phrase, word, length)
			   : *at != ' ' && (at == text || !is_joint(at)))
			return false;
		at = length ? word + length : at + 1;
	}
	return phrase->count > 0;
}

bool phrase_is_over(const struct phrase *phrase)
{
	return phrase->next == phrase->count;
}

bool phrase_take(struct phrase *phrase, const char *word)
{
	if (strcmp(phrase->words[phrase->next], word) != 0)
		return false;
	phrase->next++;
	return true;
}

int phrase_take_name(struct phrase *phrase, const char *const *names, int count,
	unsigned shortest)
{
	const char *word = phrase->words[phrase->next];
	size_t length = strlen(word);
	int i;

	for (i = 0; length >= shortest && i < count; i++) {
		if (strncmp(word, names[i], length) == 0) {
			phrase->next++;
			return i;
		}
	}
	return -1;
}

static int number_of(const char *digits)
{
	int number = 0;

	for (; *digits && number < PHRASE_NUMBER_MOST; digits++)
		number = 10 * number + (*digits - '0');
	return *digits ? PHRASE_NUMBER_MOST : number;
}

int phrase_take_number(struct phrase *phrase)
{
	static const char *const names[] = { "one", "two", "three", "four",
		"five", "six", "seven", "eight", "nine", "ten", "eleven",
		"twelve" };
	const char *word = phrase->words[phrase->next];
	int i;

	if (isdigit((unsigned char)*word)) {
		phrase->next++;
		return number_of(word);
	}
	if (phrase_take(phrase, "a") || phrase_take(phrase, "an"))
		return 1;
	for (i = 0; i < (int)(sizeof(names) / sizeof(*names)); i++) {
		if (phrase_take(phrase, names[i]))
			return i + 1;
	}
	return -1;
}
