# Finds Java 21 or newer; read by other scripts with ".".
#
#   find_java java     sets and exports JAVA_HOME to a Java that runs programs
#   find_java javac    the same, for one that compiles them too
#
# It looks at JAVA_HOME, then at the java on the path, then in the folders where systems keep theirs (newest first).
# Where there is none it says in one sentence what to install, and fails.

java_major() {
    version=
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\{0,1\}\([0-9]*\).*/\1/p' | head -n 1)
    fi
    echo "${version:-0}"
}

java_fits() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/$2" ] && [ "$(java_major "$1")" -ge 21 ]
}

java_on_path() {
    found=$(command -v java) || return 0
    while [ -h "$found" ]; do
        target=$(readlink "$found")
        case $target in
            /*) found=$target ;;
            *) found=$(dirname "$found")/$target ;;
        esac
    done
    dirname "$(dirname "$found")"
}

find_java() {
    for candidate in "${JAVA_HOME:-}" "$(java_on_path)"; do
        if java_fits "$candidate" "$1"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    newest=0
    for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if java_fits "$candidate" "$1" && [ "$(java_major "$candidate")" -gt "$newest" ]; then
            newest=$(java_major "$candidate")
            JAVA_HOME=$candidate
        fi
    done
    if [ "$newest" -gt 0 ]; then
        export JAVA_HOME
        return 0
    fi
    echo "samenhang: Er is geen Java 21 of nieuwer gevonden; installeer een JDK 21 (bijvoorbeeld Eclipse Temurin) en probeer het opnieuw." >&2
    echo "samenhang: No Java 21 or newer was found; install a JDK 21 (Eclipse Temurin, for example) and try again." >&2
    return 1
}
