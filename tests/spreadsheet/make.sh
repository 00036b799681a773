#!/bin/sh
# make.sh - makes the spreadsheets anew that import_real.sh imports: LibreOffice
# saves one table of 40 claims as four files.
#
# usage: tests/spreadsheet/make.sh DIRECTORY
set -eu
directory=${1:?names a directory}
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

awk -f "$here/table.awk" >"$scratch/table.fods"

# Separator, quotation mark, UTF-8, from the first row on; what is a text is in
# quotation marks, and each cell is as it is shown.
save() { # SEPARATOR FILE
	soffice "-env:UserInstallation=file://$scratch/profile" --headless \
		--convert-to "csv:Text - txt - csv (StarCalc):$1,34,76,1,,0,true,true" \
		--outdir "$scratch" "$scratch/table.fods" >"$scratch/told" 2>&1 || {
		cat "$scratch/told"
		exit 1
	}
	mv "$scratch/table.csv" "$directory/$2"
}

save 44 comma.csv
save 59 semicolon.csv
save 9 tab.tsv

# As Excel has it: LibreOffice writes a mark only where it is asked by hand.
{
	printf '\357\273\277'
	sed 's/$/\r/' "$directory/semicolon.csv"
} >"$directory/marked.csv"
