# vigil.bash - completion for bash; vigil itself says what there is.
# shellcheck shell=bash

_vigil() {
	local cur words cword lines line word before
	local -a typed

	_get_comp_words_by_ref -n =: cur words cword 2>/dev/null || {
		words=("${COMP_WORDS[@]}")
		cword=$COMP_CWORD
		cur=${words[cword]}
	}
	# Vigil reads words as they are without quotes.
	typed=("${words[@]:1:cword-1}" "$cur")
	typed=("${typed[@]//[\"\'\\]/}")
	typed=("${typed[@]/#\~\//$HOME/}")
	COMPREPLY=()
	lines=$(command vigil _complete "${typed[@]}" 2>/dev/null) || {
		compopt -o default
		return
	}

	# Readline takes what stands before an = or a : for another word.
	word=${typed[-1]} before=
	if [[ $cur != [\"\']* && $word == *[:=]* ]]; then
		before=${word%"${word##*[:=]}"}
	fi
	while IFS= read -r line; do
		[[ $line ]] || continue
		line=${line%%$'\t'*}
		line=${line#"$before"}
		case $cur in
		\"*) line=${line//[\\\"\$\`]/\\&} ;;
		\'*) ;;
		*) printf -v line %q "$line" ;;
		esac
		COMPREPLY+=("$line")
	done <<<"$lines"
}

complete -o nosort -F _vigil vigil
