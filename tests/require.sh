#!/bin/sh
# require.sh - finds what is missing to build or test vigil, and installs it.
#
# usage: tests/require.sh build|test|ci|night
#
# Each purpose includes those before it. Where nothing is missing it does
# nothing; otherwise it installs through apt-get where that is there and it may,
# and else says what to install. What apt-get says is shown where it fails, or
# with V=1.
set -u

# purpose, how to look for it, what; then the packages that have it in Debian,
# Fedora, Alpine and Arch.
needs() {
	cat <<'END'
build header  stdio.h      gcc,libc6-dev    gcc,glibc-devel    gcc,musl-dev      gcc
build command pkg-config   pkg-config       pkgconf-pkg-config pkgconf           pkgconf
build library sqlite3      libsqlite3-dev   sqlite-devel       sqlite-dev        sqlite
build library yaml-0.1     libyaml-dev      libyaml-devel      yaml-dev          libyaml
build library nettle       nettle-dev       nettle-devel       nettle-dev        nettle
build library libcmark     libcmark-dev     cmark-devel        cmark-dev         cmark
build library libedit      libedit-dev      libedit-devel      libedit-dev       libedit
build header  unistr.h     libunistring-dev libunistring-devel libunistring-dev  libunistring
build header  csv.h        libcsv-dev       libcsv-devel       libcsv-dev        libcsv
test  library cmocka       libcmocka-dev    libcmocka-devel    cmocka-dev        cmocka
test  zones   -            tzdata           tzdata             tzdata            tzdata
test  command git          git              git                git               git
test  command sqlite3      sqlite3          sqlite             sqlite            sqlite
ci    command clang        clang            clang              clang             clang
ci    runtime -            libclang-rt-dev  compiler-rt        compiler-rt       compiler-rt
ci    command clang-format clang-format     clang-tools-extra  clang-extra-tools clang
ci    command clang-tidy   clang-tidy       clang-tools-extra  clang-extra-tools clang
ci    command cppcheck     cppcheck         cppcheck           cppcheck          cppcheck
ci    valgrind -           valgrind         valgrind           valgrind          valgrind
ci    command mandoc       mandoc           mandoc             mandoc            mandoc
ci    command shellcheck   shellcheck       ShellCheck         shellcheck        shellcheck
ci    command strace       strace           strace             strace            strace
ci    command tmux         tmux             tmux               tmux              tmux
ci    command man          man-db           man-db             mandoc            man-db
ci    command zsh          zsh              zsh                zsh               zsh
ci    command fish         fish             fish               fish              fish
ci    bash_completion -    bash-completion  bash-completion    bash-completion   bash-completion
ci    command node         nodejs           nodejs             nodejs            nodejs
ci    command npm          npm              nodejs-npm         npm               npm
ci    command java         default-jre-headless java-latest-openjdk-headless openjdk17-jre-headless jre-openjdk-headless
ci    command chromium     chromium         chromium           chromium          chromium
ci    command w3m          w3m              w3m                w3m               w3m
ci    command pdftotext    poppler-utils    poppler-utils      poppler-utils     poppler
ci    command newsboat     newsboat         newsboat           newsboat          newsboat
ci    module  feedparser   python3-feedparser python3-feedparser py3-feedparser  python-feedparser
ci    command xmllint      libxml2-utils    libxml2            libxml2-utils     libxml2
ci    command rsvg-convert librsvg2-bin     librsvg2-tools     rsvg-convert      librsvg
ci    command curl         curl             curl               curl              curl
ci    command jq           jq               jq                 jq                jq
ci    command khal         khal             khal               khal              khal
ci    module  icalendar    python3-icalendar python3-icalendar py3-icalendar   python-icalendar
ci    module  yaml         python3-yaml     python3-pyyaml     py3-yaml          python-yaml
ci    module  aiosmtpd     python3-aiosmtpd python3-aiosmtpd   py3-aiosmtpd      python-aiosmtpd
ci    command msmtp        msmtp            msmtp              msmtp             msmtp
ci    mailer  -            dma              dma                dma               dma
ci    command mshow        mblaze           mblaze             mblaze            mblaze
ci    cron    -            cron             cronie             dcron             cronie
ci    postgres -            postgresql       postgresql-server  postgresql        postgresql
ci    command faketime     faketime         libfaketime        libfaketime       libfaketime
ci    command systemd-analyze systemd       systemd            -                 systemd
ci    command bib2xml      bibutils         bibutils           bibutils          bibutils
night command biber        biber            biber              biber             biber
night command pdflatex     texlive-latex-base texlive-latex    texlive           texlive-latex
night latex   biblatex.sty texlive-bibtex-extra texlive-biblatex texlive         texlive-bibtexextra
night latex   lmodern.sty  lmodern          texlive-lm         texlive           texlive-fontsrecommended
night command pdftotext    poppler-utils    poppler-utils      poppler-utils     poppler
END
}

# Returns whether clang can link what fuzzers are made of.
has_runtime() {
	program=$(mktemp) || exit 1
	echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' |
		clang -fsanitize=fuzzer,address,undefined -x c -o "$program" -
	result=$?
	rm -f "$program"
	return "$result"
}

# A mailer that is there stays there, whichever it is. What systems lack for
# good is no package.
# shellcheck disable=SC2086 # CPPFLAGS is words
has() {
	case $1 in
	command) command -v "$2" ;;
	library) pkg-config --exists "$2" ;;
	header) echo "#include <$2>" | ${CC:-cc} ${CPPFLAGS:-} -x c -E - ;;
	zones) [ "$(TZ=Asia/Kathmandu date +%z)" = +0545 ] ;;
	valgrind) valgrind -q /bin/sh -c : ;;
	runtime) has_runtime ;;
	postgres) find /usr/lib/postgresql /usr/bin -name initdb | grep . ;;
	mailer) [ -x /usr/sbin/sendmail ] ;;
	cron) command -v cron || command -v crond ;;
	latex) kpsewhich "$2" ;;
	module) /usr/bin/python3 -c "import $2" ;;
	bash_completion) [ -r /usr/share/bash-completion/bash_completion ] ;;
	esac
}

# Writes the lines of needs() that nothing here meets.
missing() {
	needs | while read -r purpose how what packages; do
		case " $purposes " in
		*" $purpose "*) ;;
		*) continue ;;
		esac
		has "$how" "$what" </dev/null >/dev/null 2>&1 ||
			echo "$how $what $packages"
	done
}

# Writes the packages of one column, each once.
packages() {
	echo "$lacking" | awk -v column="$1" '{ print $column }' |
		tr ',' '\n' | sort -u | grep -v '^-$' | paste -s -d ' ' -
}

may_install() {
	command -v apt-get >/dev/null || return 1
	[ "$(id -u)" -ne 0 ] || return 0
	sudo='sudo -n'
	$sudo true 2>/dev/null
}

apt() { # WORD...
	$sudo env DEBIAN_FRONTEND=noninteractive \
		apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

# Without new lists the old ones may do.
apt_install() { # PACKAGE...
	apt update
	apt install -y --no-install-recommends "$@"
}

install_debian() {
	echo "installing: $(packages 3)"
	if [ -n "${V:-}" ]; then
		# shellcheck disable=SC2046 # one word for each package
		apt_install $(packages 3)
		return
	fi
	log=$(mktemp) || exit 1
	# shellcheck disable=SC2046
	apt_install $(packages 3) >"$log" 2>&1 || cat "$log" >&2
	rm -f "$log"
}

tell() {
	echo "Missing:"
	echo "$lacking" | awk '{ print "    " ($2 == "-" ? $3 : $2) }'
	echo "To install that:"
	echo "    Debian, Ubuntu: apt-get install $(packages 3)"
	echo "    Fedora:         dnf install $(packages 4)"
	echo "    Alpine:         apk add $(packages 5)"
	echo "    Arch:           pacman -S $(packages 6)"
}

case ${1:-} in
build) purposes='build' ;;
test) purposes='build test' ;;
ci) purposes='build test ci' ;;
night) purposes='build test ci night' ;;
*)
	echo "usage: tests/require.sh build|test|ci|night" >&2
	exit 2
	;;
esac

lacking=$(missing)
[ -n "$lacking" ] || exit 0
sudo=
if may_install; then
	install_debian
	lacking=$(missing)
	[ -n "$lacking" ] || exit 0
fi
tell >&2
exit 1
