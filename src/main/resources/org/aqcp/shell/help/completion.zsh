#compdef aqcp
# Completes aqcp in zsh. Made by `aqcp completion zsh`; make it again after an update, or when the
# framework versions change. To use it: aqcp completion zsh >"${fpath[1]}/_aqcp"

_aqcp_options() {
  local -a of
  case $1 in
@options@
  esac
  of+=(
@common@
  )
  _describe option of
}

# Completes the value of an option; fails if the word before is none that takes one.
_aqcp_values() {
  local -a of
  case "$1 $2" in
@values@
    *) return 1 ;;
  esac
  return 0
}

_aqcp_arguments() {
  local -a of
  case $1 in
@arguments@
  esac
}

_aqcp() {
  local command= i
  for ((i = 2; i < CURRENT; i++)); do
    case ${words[i]} in
      @with-values@) ((i++)) ;;
      -*) ;;
      *)
        case $command in
          '' | @groups@) command="${command:+$command }${words[i]}" ;;
        esac
        ;;
    esac
  done
  local before=${words[CURRENT - 1]}
  if [[ $PREFIX == --*=* ]]; then
    before=${PREFIX%%=*}
    compset -P '*='
  fi
  compset -P '*,'
  _aqcp_values "$command" "$before" && return
  if [[ $PREFIX == -* ]]; then
    _aqcp_options "$command"
  else
    _aqcp_arguments "$command"
  fi
}

if [ "$funcstack[1]" = _aqcp ]; then
  _aqcp "$@"
else
  compdef _aqcp aqcp
fi
