# cells.awk - from the lines of measure: a cell for this version, one for the
# older, and this version's value, with | between them.
#
# kind: ratio, of two commands, and their times; peak, in MiB; time
# each: the lines of a version; scale: what ratios are multiplied with

function time(ms) {
	return ms < 1000 ? sprintf("%.1f ms", ms) : sprintf("%.1f s", ms / 1000)
}

function cell(at) {
	if (at > NR)
		return "—"
	if (kind == "ratio")
		return sprintf("%.2f (%s by %s)", ratio[at], time(ms[at]),
			time(ms[at + 1]))
	return kind == "peak" ? sprintf("%.1f MiB", mib[at]) : time(ms[at])
}

function value(at) {
	if (kind == "ratio")
		return ratio[at]
	return kind == "peak" ? mib[at] : ms[at]
}

{
	ms[NR] = $1
	ratio[NR] = $2 * scale
	mib[NR] = $3 / 1024
}

END {
	print cell(1) "|" cell(1 + each) "|" value(1)
}
