# table.awk - 40 claims as a spreadsheet of LibreOffice (flat XML), with days in
# several forms, cells of several lines, and a column for each of three reviews.

function escaped(text) {
	gsub(/&/, "\\&amp;", text)
	gsub(/</, "\\&lt;", text)
	gsub(/"/, "\\&quot;", text)
	return text
}

# Lines of a cell are paragraphs.
function text(words, line, count, i) {
	printf "<table:table-cell office:value-type=\"string\">"
	count = split(words, line, "\n")
	for (i = 1; i <= count; i++)
		printf "<text:p>%s</text:p>", escaped(line[i])
	print "</table:table-cell>"
}

function nothing() {
	print "<table:table-cell/>"
}

function day(style, month, number) {
	printf "<table:table-cell table:style-name=\"%s\" " \
		"office:value-type=\"date\" office:date-value=\"2026-%02d-%02d\"/>\n", \
		style, month, number
}

function part(kind, style) {
	return "<number:" kind (style ? " number:" style : "") "/>"
}

function between(words) {
	return "<number:text>" words "</number:text>"
}

function style(name, parts) {
	print "<number:date-style style:name=\"N" name "\">" parts \
		"</number:date-style><style:style style:name=\"" name \
		"\" style:family=\"table-cell\" style:data-style-name=\"N" \
		name "\"/>"
}

BEGIN {
	long = "style=\"long\""
	year = part("year", long)
	month = part("month", long)
	number = part("day", long)
	named = "<number:month number:style=\"long\" number:textual=\"true\"/>"

	print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" \
		"<office:document office:version=\"1.2\" office:mimetype=" \
		"\"application/vnd.oasis.opendocument.spreadsheet\""
	print "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
	print "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
	print "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
	print "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
	print "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
	print "<office:automatic-styles>"
	style("iso", year between("-") month between("-") number)
	style("words", part("day") between(" ") named between(" ") year)
	style("american", named between(" ") part("day") between(", ") year)
	style("slashes", number between("/") month between("/") year)
	print "</office:automatic-styles><office:body><office:spreadsheet>" \
		"<table:table table:name=\"Claims\">"

	print "<table:table-row>"
	count = split("Claim ID,Statement,Title,Status,Published," \
		"Last reviewed,Next review,Owner,Source 1,Source 2,Review 1," \
		"Review 2,2026-09-15,Topic,Tags,Comments,Confidence", name, ",")
	for (i = 1; i <= count; i++)
		text(name[i])
	print "</table:table-row>"

	split("Bread,Milk,Rent in the old town,The night train,Solar power," \
		"Road salt,Paper,Tap water,The ferry,Copper", thing, ",")
	split("costs no more than it did a year ago|" \
		"is made in fewer places than in 2020|" \
		"gets \"cheaper\", if slowly, until 2027|" \
		"is used by more than half of all households", says, "|")
	split("iso words american slashes", form, " ")
	split("prices energy transport", topic, " ")
	for (i = 1; i <= 40; i++) {
		moved = i % 5 == 0
		print "<table:table-row>"
		text(sprintf("LO-%03d", i))
		text(thing[1 + (i - 1) % 10] " " says[1 + (i - 1) % 4] \
			(i % 3 ? "." : ";\nso the caf\303\251 round the " \
			"corner says, in row " i "."))
		text(i % 2 ? thing[1 + (i - 1) % 10] " " i : "")
		text(moved ? "Mixed" : i % 7 ? "True" : "holds")
		day(form[1 + i % 4], 1 + i % 6, 1 + i % 28)
		day(form[1 + (i + 1) % 4], 10, 1 + i % 28)
		if (i % 4)
			day(form[1 + (i + 2) % 4], 12, 1 + i % 28)
		else
			nothing()
		text(i % 2 ? "Ann <ann@example.org>" : "Ann; Ben")
		text("https://example.org/" i "?a=1,2;3")
		text(i % 3 ? "" : "Yearbook, p. " i "\nhttps://example.net/" i)
		text("1 July 2026: holds")
		text(i % 6 ? "" : "3 Aug 2026: partly \342\200\224 \"less\" than " \
			"thought; see 2")
		text(moved ? "Mixed: not everywhere" : "")
		text(topic[1 + i % 3])
		text(i % 2 ? "daily, \303\266konomie" : "")
		text(i % 8 ? "" : "First line.\n\nThird line, \"quoted\".")
		print "<table:table-cell office:value-type=\"float\" " \
			"office:value=\"0." (10 + i) "\"/>"
		print "</table:table-row>"
	}
	print "</table:table></office:spreadsheet></office:body>" \
		"</office:document>"
}
