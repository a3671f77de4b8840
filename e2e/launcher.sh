#!/bin/sh
# The launcher as a person meets it: a copy of this tree with nothing built, in a folder with blanks in its name.
set -eu
cd -P -- "$(dirname -- "$0")/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT INT TERM HUP
passed=0
failed=0
VIBHAVA_AOT=off
VIBHAVA_LLM=scripted
export VIBHAVA_AOT VIBHAVA_LLM

# check WHAT COMMAND…: one line for each.
check() {
  what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok - $what"
  else
    failed=$((failed + 1))
    echo "not ok - $what"
    sed 's/^/  out: /' "$tmp/out" | tail -n 12
    sed 's/^/  err: /' "$tmp/err" | tail -n 12
  fi
}

# run COMMAND…: its exit code in `rc`, what it prints in out and err.
run() {
  rc=0
  "$@" >"$tmp/out" 2>"$tmp/err" || rc=$?
}

clone="$tmp/a clone"
mkdir "$clone"
git ls-files -z | tr '\0' '\n' | while IFS= read -r file; do
  mkdir -p "$clone/$(dirname -- "$file")"
  cp -p "$file" "$clone/$file"
done
data="$tmp/dätá"
mkdir "$tmp/bin"
ln -s "$clone/vibhava" "$tmp/bin/vibhava"
cd /

# Without a JDK ---------------------------------------------------------------------------------------------------
run env VIBHAVA_JAVA_HOME="$tmp" "$clone/vibhava" --version
check "without a JDK it exits 7" [ "$rc" = 7 ]
check "and prints nothing on standard output" [ ! -s "$tmp/out" ]
check "and says how to get one" grep -q 'get one:' "$tmp/err"

# The first start, twice at once ----------------------------------------------------------------------------------
"$tmp/bin/vibhava" --version >"$tmp/other.out" 2>"$tmp/other.err" &
other=$!
run "$tmp/bin/vibhava" --version
rc_other=0
wait "$other" || rc_other=$?
check "the first start builds and starts, through a link" [ "$rc" = 0 ]
check "so does another at the same time" [ "$rc_other" = 0 ]
check "only one of the two builds" \
  [ "$(cat "$tmp/err" "$tmp/other.err" | grep -c 'first start')" = 1 ]
check "standard output is the program's alone" cmp -s "$tmp/out" "$tmp/other.out"
check "the version is printed" grep -q '[0-9]' "$tmp/out"
check "the build fetched no test or analyser into its libraries" \
  sh -c '! ls "$1"/target/launcher/app-*/lib | grep -qE "junit|errorprone-core|archunit|jmh"' - "$clone"

# The second start ------------------------------------------------------------------------------------------------
run "$tmp/bin/vibhava" --version
check "the second start says nothing of its own" [ ! -s "$tmp/err" ]

# Standard input, words and signals reach the program -------------------------------------------------------------
rc=0
printf 'Grüß dich, ich heiße Jörg.\n' |
  env LC_ALL=C "$tmp/bin/vibhava" chat --data "$data" >"$tmp/out" 2>"$tmp/err" || rc=$?
check "a line on standard input is a message" [ "$rc" = 0 ]
check "and is answered" [ -s "$tmp/out" ]
check "a folder with letters beyond ASCII under LC_ALL=C is the one that was meant" [ -d "$data" ]
run env LC_ALL=C "$tmp/bin/vibhava" chat --data "$data" --once 'Wie heiße ich?' --json
check "an argument beyond ASCII is taken" [ "$rc" = 0 ]
list=$(env LC_ALL=C "$tmp/bin/vibhava" conversation list --data "$data" --json | head -n 1)
id=$(printf '%s' "$list" | sed 's/.*"id":"\([^"]*\)".*/\1/')
run env LC_ALL=C "$tmp/bin/vibhava" conversation show "$id" --data "$data" --json
check "and kept as it was written" grep -q 'Wie heiße ich?' "$tmp/out"
check "as is the line from standard input" grep -q 'Grüß dich, ich heiße Jörg.' "$tmp/out"

mkfifo "$tmp/typing"
"$tmp/bin/vibhava" chat --data "$data" <"$tmp/typing" >"$tmp/out" 2>"$tmp/err" &
chat=$!
exec 3>"$tmp/typing"
for _ in 1 2 3 4 5 6 7 8 9 10; do
  [ "$(ps -o comm= -p "$chat")" = java ] && break
  sleep 0.2
done
check "the program takes the launcher's place" [ "$(ps -o comm= -p "$chat")" = java ]
kill -TERM "$chat"
rc=0
wait "$chat" || rc=$?
exec 3>&-
check "TERM ends it" [ "$rc" -ge 128 ]

# The start-up cache ----------------------------------------------------------------------------------------------
run env VIBHAVA_AOT=on "$clone/vibhava" --version
check "the start that has a cache made is not delayed by it" sh -c '! ls "$1"/target/launcher/app-*/start.key 2>/dev/null' - "$clone"
for _ in $(seq 120); do
  ls "$clone"/target/launcher/app-*/start.key >/dev/null 2>&1 && break
  sleep 0.5
done
check "a cache is made in the background" test -s "$clone"/target/launcher/app-*/start.aot
cp "$tmp/out" "$tmp/plain"
run env VIBHAVA_AOT=on VIBHAVA_JAVA_OPTS="-Xlog:class+load:file=$tmp/classes" "$clone/vibhava" --version
check "our classes come from it" grep -q 'io.vibhava.Main source: shared objects file' "$tmp/classes"
check "with the same output" cmp -s "$tmp/out" "$tmp/plain"
echo damaged >"$(ls "$clone"/target/launcher/app-*/start.aot)"
run env VIBHAVA_AOT=on "$clone/vibhava" --version
check "a damaged cache changes nothing" cmp -s "$tmp/out" "$tmp/plain"
check "and nobody hears of it" [ ! -s "$tmp/err" ]

# Changed sources -------------------------------------------------------------------------------------------------
source="$clone/domain/src/main/java/io/vibhava/domain/Broken.java"
echo 'package io.vibhava.domain; class Broken { int broken = "yes"; }' >"$source"
run "$clone/vibhava" --version
check "sources that do not compile end it" [ "$rc" = 1 ]
check "with the compiler's words" grep -q 'Broken.java' "$tmp/err"
check "and nothing on standard output" [ ! -s "$tmp/out" ]
rm "$source"
run "$clone/vibhava" --version
check "a source that was removed is noticed too" grep -q 'have changed' "$tmp/err"
check "and it starts again" [ "$rc" = 0 ]
mv "$clone/pom.xml" "$clone/pom.away"
run "$clone/vibhava" --version
check "what is built starts without its sources" [ "$rc" = 0 ]

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
