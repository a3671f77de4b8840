# What this machine has: a JDK and a Maven. Read by vibhava, check and .ci/run, not run by itself.
# POSIX sh, Linux and macOS. Everything it says goes to standard error.

JAVA_MIN=25
: "${HOME:=/}"

say() { printf '%s\n' "vibhava: $*" >&2; }

# java_major HOME: sets `major` to the feature release of the JDK in HOME, read from its `release` file so that no JVM
# is started for it; fails if there is no JDK.
java_major() {
  major=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      [ "$key" != JAVA_VERSION ] || version=$value
    done <"$1/release"
  fi
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/.* version \("[^"]*"\).*/\1/p')
  version=${version#\"}
  version=${version%%[!0-9]*}
  major=${version:-0}
  [ "$major" -gt 0 ]
}

java_fits() { java_major "$1" && [ "$major" -ge "$JAVA_MIN" ]; }

# Every place where a JDK may lie, one a line, the most wished for first.
java_homes() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  java_on_path
  for home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$home" ] && echo "$home"
  done
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$JAVA_MIN+" 2>/dev/null || :
}

# The home of the `java` on PATH, through its symbolic links.
java_on_path() {
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname -- "$java")/$link ;;
    esac
  done
  (cd -P -- "$(dirname -- "$java")/.." 2>/dev/null && pwd) || :
}

# find_java: sets JAVA_HOME to a JDK that is new enough, or says how to get one and exits 7.
find_java() {
  if [ -n "${VIBHAVA_JAVA_HOME:-}" ]; then
    JAVA_HOME=$VIBHAVA_JAVA_HOME
    export JAVA_HOME
    java_fits "$JAVA_HOME" && return
    say "VIBHAVA_JAVA_HOME is $VIBHAVA_JAVA_HOME: no JDK $JAVA_MIN or newer is there"
    java_missing
  fi
  newest=0
  newest_home=
  while IFS= read -r home; do
    if java_fits "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return
    fi
    if [ "$major" -gt "$newest" ]; then
      newest=$major
      newest_home=$home
    fi
  done <<HOMES
$(java_homes)
HOMES
  if [ "$newest" -gt 0 ]; then
    say "needs a JDK $JAVA_MIN or newer; the newest found is $newest in $newest_home"
  else
    say "needs a JDK $JAVA_MIN or newer; none was found in JAVA_HOME, on PATH or in the usual folders"
  fi
  java_missing
}

java_missing() {
  if [ "$(uname -s)" = Darwin ]; then
    say "  get one:  brew install openjdk@$JAVA_MIN"
  elif command -v apt-get >/dev/null 2>&1; then
    say "  get one:  sudo apt-get install openjdk-$JAVA_MIN-jdk-headless"
  elif command -v dnf >/dev/null 2>&1; then
    say "  get one:  sudo dnf install java-$JAVA_MIN-openjdk-devel"
  elif command -v apk >/dev/null 2>&1; then
    say "  get one:  sudo apk add openjdk$JAVA_MIN-jdk"
  elif command -v pacman >/dev/null 2>&1; then
    say "  get one:  sudo pacman -S jdk-openjdk"
  elif command -v winget.exe >/dev/null 2>&1; then
    say "  get one:  winget install EclipseAdoptium.Temurin.$JAVA_MIN.JDK"
  else
    say "  get one:  from your system's packages, or from adoptium.net"
  fi
  say "  or:       sdk install java $JAVA_MIN-tem   (SDKMAN, sdkman.io: Linux and macOS)"
  say "  then run this again; VIBHAVA_JAVA_HOME points at one that lies elsewhere"
  exit 7
}

# maven ARGUMENTS: the machine's Maven, else the one that the wrapper fetches. Never reads standard input.
maven() {
  if command -v mvn >/dev/null 2>&1; then
    mvn "$@" </dev/null
  else
    "$root/mvnw" "$@" </dev/null
  fi
}
