# Completes aqcp in bash. Made by `aqcp completion bash`; make it again after an update, or when
# the framework versions change. To use it: source <(aqcp completion bash)

_aqcp_options() {
  case $1 in
@options@
  esac
}

# Completes the value of an option; fails if the word before is none that takes one.
_aqcp_values() {
  case "$1 $2" in
@values@
    *) return 1 ;;
  esac
}

_aqcp_arguments() {
  case $1 in
@arguments@
  esac
}

# Completes a word with the words of a list, also behind a comma.
_aqcp_words() {
  local before=
  case $cur in *,*) before=${cur%,*}, ;; esac
  COMPREPLY+=($(compgen -P "$before" -W "$1" -- "${cur#"$before"}"))
}

# Completes folders and files, or only files that may be partnerships.
_aqcp_files() {
  local IFS=$'\n'
  if [ "$1" = any ]; then
    COMPREPLY+=($(compgen -f -- "$cur"))
    return
  fi
  COMPREPLY+=($(compgen -d -- "$cur"))
  local ending
  for ending in yaml yml json; do
    COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$cur"))
  done
}

_aqcp() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= i
  COMPREPLY=()
  # bash takes an equals sign for a word
  if [ "$cur" = = ]; then
    cur=
  elif [ "$prev" = = ]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      @with-values@)
        i=$((i + 1))
        [ "${COMP_WORDS[i]}" != = ] || i=$((i + 1))
        ;;
      -* | =) ;;
      *)
        case $command in
          '' | @groups@) command="${command:+$command }${COMP_WORDS[i]}" ;;
        esac
        ;;
    esac
  done
  if _aqcp_values "$command" "$prev"; then
    :
  elif [ "${cur:0:1}" = - ]; then
    _aqcp_words "$(_aqcp_options "$command") @common@"
  else
    _aqcp_arguments "$command"
  fi
  if [ "${#COMPREPLY[@]}" = 1 ]; then
    case ${COMPREPLY[0]} in *=) compopt -o nospace 2>/dev/null ;; esac
  fi
}

complete -o filenames -F _aqcp aqcp
