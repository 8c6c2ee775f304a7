# Completion of the dms command for bash: operations, waiters, options, and
# the values that an option can have. Everything is asked of the command.
#
# Installed as share/bash-completion/completions/dms; or source this file.

_dms()
{
    local line=${COMP_LINE:0:COMP_POINT} IFS=$' \t\n'
    local -a words

    # By blanks alone: bash would divide URLs and ARNs at their colons.
    line=${line#*"$1"}
    read -r -a words <<<"$line"
    if [[ $line == *[[:blank:]] ]]; then
        words+=("")
    fi
    IFS=$'\n'
    COMPREPLY=($("${1/#~\//$HOME/}" --complete "${words[@]}" 2>/dev/null))
}

# Where there is no word to offer, the names of files: file://..., --ca-bundle.
complete -o default -F _dms dms
