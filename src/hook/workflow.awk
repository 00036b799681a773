# workflow.awk - makes the workflow of one forge.
#
# usage: awk -f workflow.awk -v forge=NAME install.sh WORKFLOW
#
# Lines that begin with `#FORGE ` are for that forge alone; `@install` stands for
# how vigil is installed.

FNR == NR {
	install[++lines] = $0
	next
}

$1 == "@install" {
	indent = substr($0, 1, index($0, "@") - 1)
	for (i = 1; i <= lines; i++)
		print indent install[i]
	next
}

/^#(github|forgejo) / {
	if ($1 == "#" forge)
		print substr($0, length($1) + 2)
	next
}

{ print }
