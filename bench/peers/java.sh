# What the scripts of peers in Java share; read by them with `.`.
# BENCH_JAVA_OPTIONS are the options of the JVM, BENCH_HOME the folder bench/.

# The class path of a module that was built.
class_path() {
  echo "$BENCH_HOME/$1/target/classes:$(cat "$BENCH_HOME/$1/target/classpath")"
}

# Whether a module was built; the reason where it was not.
require_module() {
  if [ ! -s "$BENCH_HOME/$1/target/classpath" ]; then
    echo "its libraries could not be had from Maven" >&2
    exit 1
  fi
}

# The version of a library on a module's class path.
library_version() {
  tr ':' '\n' <"$BENCH_HOME/$1/target/classpath" | sed -n "s,.*/$2-\([0-9][^/]*\)\.jar$,\1,p" | head -n 1
}

# Becomes a program of a module.
become() {
  module=$1
  shift
  # the options are several words
  # shellcheck disable=SC2086
  exec java ${BENCH_JAVA_OPTIONS:-} -cp "$(class_path "$module")${EXTRA_CLASS_PATH:+:$EXTRA_CLASS_PATH}" "$@"
}
