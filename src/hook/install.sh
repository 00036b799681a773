sudo=$(command -v sudo || :)
$sudo apt-get update -q
$sudo apt-get install -qy --no-install-recommends \
  ca-certificates curl git jq make openssh-client
git clone -q --depth 1 "$VIGIL_SOURCE" "$HOME/vigil-source"
cd "$HOME/vigil-source"
tests/require.sh build
make
$sudo make install
