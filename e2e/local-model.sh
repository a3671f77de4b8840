#!/bin/sh
# A real model on this machine: a llama-server that speaks OpenAI's protocol. Runs where VIBHAVA_TEST_LLAMA_SERVER names
# its program and VIBHAVA_TEST_MODEL a GGUF file; elsewhere it says that it has nothing to do.
set -eu
cd -P -- "$(dirname -- "$0")/.."
if [ -z "${VIBHAVA_TEST_LLAMA_SERVER:-}" ]; then
  echo "local model: VIBHAVA_TEST_LLAMA_SERVER names none, so there is nothing to try"
  exit 0
fi

tmp=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$tmp"' EXIT
port=$((20000 + $$ % 20000))
"$VIBHAVA_TEST_LLAMA_SERVER" --model "$VIBHAVA_TEST_MODEL" --host 127.0.0.1 --port "$port" --ctx-size 4096 \
  >"$tmp/server.log" 2>&1 &
server=$!
for _ in $(seq 60); do
  curl -fs "http://127.0.0.1:$port/health" >/dev/null 2>&1 && break
  sleep 1
done

fail() {
  echo "not ok - $1"
  sed 's/^/  /' "$tmp/out" "$tmp/err" | tail -n 20
  exit 1
}

OPENAI_BASE_URL=http://127.0.0.1:$port/v1
VIBHAVA_REPLY_TOKENS_MAX=40
VIBHAVA_PROMPT_TOKENS_MAX=3000
VIBHAVA_REPLY_FIRST_TIMEOUT=5m
VIBHAVA_REPLY_PIECE_TIMEOUT=1m
VIBHAVA_REPLY_TIMEOUT=10m
export OPENAI_BASE_URL VIBHAVA_REPLY_TOKENS_MAX VIBHAVA_PROMPT_TOKENS_MAX
export VIBHAVA_REPLY_FIRST_TIMEOUT VIBHAVA_REPLY_PIECE_TIMEOUT VIBHAVA_REPLY_TIMEOUT
printf '%s\n' "My dog is called Biscuit." "How are you?" |
  ./vibhava chat --data "$tmp/data" --json >"$tmp/out" 2>"$tmp/err" || fail "two turns with a real model"
[ "$(grep -c '"event":"done"' "$tmp/out")" = 2 ] || fail "both turns are done"
echo "ok - two turns with a real model"

./vibhava chat --data "$tmp/data" --new --once "What is my dog called?" --json >"$tmp/out" 2>"$tmp/err" ||
  fail "a question in a new conversation"
grep '"event":"recalled"' "$tmp/out" | grep -q Biscuit || fail "what was told is recalled for a real model"
echo "ok - what was told is recalled for a real model"
