# What the scripts of peers in JavaScript share; read by them with `.`.

# Installs a peer's package.json, and its program beside it, in a folder that git ignores.
install_from_npm() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "node and npm are not installed" >&2
    exit 1
  fi
  to=$BENCH_HOME/target/peers/$1
  mkdir -p "$to"
  cp "$BENCH_HOME/peers/$1/package.json" "$BENCH_HOME/peers/$1/peer.mjs" "$BENCH_HOME/peers/serving.mjs" "$to"
  if ! (cd "$to" && npm install --no-package-lock --no-audit --no-fund >npm.log 2>&1); then
    echo "npm could not install it: $(grep -i error "$to/npm.log" | head -n 1)" >&2
    exit 1
  fi
}

npm_version() {
  node -p "require('$BENCH_HOME/target/peers/$1/node_modules/$2/package.json').version"
}
