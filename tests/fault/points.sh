#!/bin/bash
# points.sh - where the calls of a command can go wrong, and making them do so.
# For faults.sh, which sets what is used here.
# shellcheck disable=SC2034,SC2154 # status, command, subject: they are of faults.sh

# What makes, changes or removes something on the disk. Maps are left out: they
# are the loader's, and that of the store's shared memory, which holds nothing.
calls=(write writev pwrite64 pwritev pwritev2 open openat openat2 creat
	fsync fdatasync syncfs sync_file_range ftruncate truncate fallocate
	rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat
	mkdir mkdirat rmdir chmod fchmod fchmodat chown fchown fchownat
	utimensat copy_file_range sendfile)
traced=$(printf ',?%s' "${calls[@]}")
traced=${traced#,}

# Runs the command under a program; or the command as it is, and under that
# program the one that signs, where it is the subject.
run_subject() { # WORD...
	local bin

	if [ "$subject" = vigil ]; then
		"$@" "$VIGIL" "${command[@]}" </dev/null
		return
	fi
	bin=$(cd .. && pwd)/bin
	mkdir -p "$bin"
	{
		printf '#!/bin/sh\nexec'
		printf " '%s'" "$@" "$signer"
		# shellcheck disable=SC2016 # they are words for that script
		echo ' "$@"'
	} >"$bin/ssh-keygen"
	chmod +x "$bin/ssh-keygen"
	PATH=$bin:$PATH timeout 60 "$VIGIL" "${command[@]}" </dev/null
}

# Runs the command without an accident, with a log of its calls.
run_traced() { # LOG
	run_subject strace -y -o "$1" -e trace="$traced"
}

# Writes the points of such a log, a line each: the call, which one of its name
# it is, and the accident; killed-4 is to be killed when four eighths are written.
# Calls of pwrite(2) are the store's, and many: unless $FAULTS is "all", each has
# one error and one way to come short, in turn.
points_of() { # LOG
	awk -F '(' -v all="$([ "${FAULTS:-}" = all ] && echo 1)" '
		function put(number, accidents,  word, count, i) {
			count = split(accidents, word, " ")
			for (i = 1; i <= count; i++)
				if (all || $1 != "pwrite64" ||
				    i == number % count + 1)
					print $1, number, word[i]
		}
		!/^[a-z0-9_]+\(/ { next }
		{ count[$1]++ }
		/^open(at|at2)?\(/ && !/O_(CREAT|TRUNC)/ { next }
		{
			print $1, count[$1], "killed"
			put(count[$1], "ENOSPC EIO EINTR")
		}
		/^p?write/ && !/^write\([12]</ && !/, 1(, [0-9]+)?\) +=/ {
			put(++writes, $1 != "write" ? "killed-4 full-4 on-4" : \
				"killed-1 killed-2 killed-3 killed-4 killed-5" \
				" killed-6 killed-7 full-4 on-4")
		}
	' "$1"
}

# Lets a quarter of the points through, where that is asked for. The first random
# number of some awks follows from the seed too plainly.
picked() { # SEED
	if [ "${FAULTS:-}" = quarter ]; then
		awk -v seed="$1" 'BEGIN { srand(seed); rand() } rand() < 1 / 4'
	else
		cat
	fi
}

# Returns whether all that was written of a ledger was on the disk when the answer
# came, and the directory that has a file of the record by its name. What is made
# under a name that is given up, and what is no loss, aside.
is_on_disk() { # LOG
	awk -F '[<>]' '
		/^p?write(64)?\([0-9]+<.*\/claims/ &&
			$2 !~ /-shm$|\.vigil\/(store\.db-new|import|verify|looks)|\/\.gitignore$/ {
			waiting[$2]
		}
		/^(link|rename)(at2?)?\(.*"(journal\/)?[^"\/]*\.jsonl"/ {
			waiting[/"journal\.jsonl"/ ? "claims" : "journal"]
		}
		/^syncfs\(/ { split("", waiting) }
		/^(fsync|fdatasync)\(/ {
			delete waiting[$2]
			if ($2 ~ /\/claims\/journal$/)
				delete waiting["journal"]
			if ($2 ~ /\/claims$/)
				delete waiting["claims"]
		}
		/^write\(1</ { for (file in waiting) bad = bad " " file }
		END {
			if (bad)
				print "answered before it was on the disk:" bad
			exit bad != ""
		}
	' "$1"
}

# ---- accidents: each runs the command, and tells whether it met it ----

# Leaves what the command said in out and err, and how it ended in $status.
run_under() { # WORD...
	run_subject timeout 60 "$@" >../out 2>../err
	status=$?
}

fail_call() { # CALL NUMBER ERROR
	run_under strace -o ../calls -e trace="$1" \
		-e inject="$1:error=$3:when=$2"
	grep -q '(INJECTED)$' ../calls
}

kill_before() { # CALL NUMBER
	run_under strace -o ../calls -e trace="$1" \
		-e inject="$1:signal=KILL:when=$2"
	grep -q '^+++ killed by SIGKILL' ../calls
}

cut_short() { # NUMBER THEN-EIGHTHS
	run_under env LD_PRELOAD="$SHORT_WRITE" SHORT_WRITE_AT="$1" \
		SHORT_WRITE_THEN="${2%-*}" SHORT_WRITE_EIGHTHS="${2#*-}"
	grep -q '^short_write: here$' ../err
}

meet() { # CALL NUMBER ACCIDENT
	case $3 in
	killed) kill_before "$1" "$2" ;;
	*-*) cut_short "$2" "$3" ;;
	*) fail_call "$1" "$2" "$3" ;;
	esac
}
