# vigil.fish - completion for fish; vigil itself says what there is.

function __vigil_complete
    set -l words (string replace -r '^~/' "$HOME/" -- (commandline -opc))
    # Vigil reads words as they are without quotes.
    set -l word (string replace -ra '["\'\\\\]' '' -- "$(commandline -ct)")
    command vigil _complete $words[2..-1] "$word" 2>/dev/null
    or __fish_complete_path (commandline -ct)
end

complete -c vigil -k -f -a '(__vigil_complete)'
