/* atom.c - Atom (RFC 4287): a feed, and its entries. */
#include "atom.h"

#include <stddef.h>
#include <stdio.h>

#include "xml.h"

static void write_link(FILE *out, const char *attributes, const char *address)
{
	fprintf(out, "<link%s href=\"", attributes);
	xml_text(out, address);
	fputs("\"/>\n", out);
}

static void write_author(FILE *out, const char *name)
{
	fputs("<author>", out);
	xml_element(out, "name", name);
	fputs("</author>\n", out);
}

void atom_begin(FILE *out, const struct atom_feed *feed)
{
	fputs("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
	      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"",
		out);
	xml_text(out, feed->language);
	fputs("\">\n", out);
	xml_element(out, "id", feed->id);
	xml_element(out, "title", feed->title);
	if (feed->subtitle)
		xml_element(out, "subtitle", feed->subtitle);
	xml_element(out, "updated", feed->updated);
	write_link(
		out, " rel=\"self\" type=\"application/atom+xml\"", feed->self);
	write_link(out, " rel=\"alternate\" type=\"text/html\"", feed->page);
	write_author(out, feed->author);
}

void atom_entry(FILE *out, const struct atom_entry *entry)
{
	fputs("<entry>\n", out);
	xml_element(out, "id", entry->id);
	xml_element(out, "title", entry->title);
	xml_element(out, "updated", entry->updated);
	xml_element(out, "published", entry->published);
	write_link(out, " rel=\"alternate\" type=\"text/html\"", entry->page);
	if (entry->author)
		write_author(out, entry->author);
	if (entry->topic) {
		fputs("<category term=\"", out);
		xml_text(out, entry->topic);
		fputs("\"/>\n", out);
	}
	fputs("<content type=\"text\">", out);
	xml_text(out, entry->text);
	fputs("</content>\n</entry>\n", out);
}

void atom_end(FILE *out)
{
	fputs("</feed>\n", out);
}
