#!/bin/sh
# Builds everything and runs all tests: ./samenhang verify. On Debian and Ubuntu it first makes sure of the programs
# that the tests need; tests of the window run on a display of their own.
set -u
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd) || exit 4
work=$root/.build
mkdir -p "$work" || exit 4
packages="curl ca-certificates unzip git xvfb openbox libgtk-3-0 libwebkit2gtk-4.1-0 libreoffice-writer chromium poppler-utils fonts-dejavu-core"

say() {
    echo "samenhang: $1" >&2
}

has_library() {
    ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"
}

tools_are_there() {
    for program in Xvfb openbox soffice chromium pdftotext curl unzip git; do
        command -v "$program" >/dev/null 2>&1 || return 1
    done
    has_library libgtk-3.so.0 && has_library libwebkit2gtk-4.1.so.0
}

install_tools() {
    tools_are_there && return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "De tests hebben Xvfb, openbox, GTK 3, WebKitGTK 4.1, LibreOffice, Chromium en pdftotext nodig; installeer die en probeer het opnieuw."
        say "The tests need Xvfb, openbox, GTK 3, WebKitGTK 4.1, LibreOffice, Chromium and pdftotext; install them and try again."
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "De tests hebben nog programma's nodig. Voer dit uit en probeer het opnieuw:"
        say "The tests need more programs. Run this and try again:"
        echo "  sudo apt-get install --no-install-recommends $packages" >&2
        return 1
    fi
    say "De programma's die de tests nodig hebben, worden geïnstalleerd (installing what the tests need)…"
    # shellcheck disable=SC2086
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages; } \
        >"$work/install.log" 2>&1 </dev/null
    tools_are_there && return 0
    say "Het installeren is niet gelukt; zie $work/install.log."
    say "Installing failed; see $work/install.log."
    return 1
}

# A machine without any fitting JDK gets Debian's, where Debian has one.
install_java() {
    . "$root/releng/nl.samenhang.dist/src/main/dist/bin/find-java.sh"
    (find_java javac) 2>/dev/null && return 0
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
        apt-get update >"$work/install.log" 2>&1 </dev/null
        for version in 25 21; do
            DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "openjdk-$version-jdk-headless" \
                >>"$work/install.log" 2>&1 </dev/null && break
        done
    fi
    find_java javac
}

start_display() {
    rm -f "$work/display"
    mkfifo "$work/display" || return 1
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
    xvfb=$!
    read -r number <"$work/display"
    rm -f "$work/display"
    if [ -z "$number" ]; then
        say "Xvfb is niet gestart; zie $work/xvfb.log. Xvfb did not start; see that file."
        return 1
    fi
    DISPLAY=:$number
    export DISPLAY
    openbox >"$work/openbox.log" 2>&1 &
    openbox=$!
}

stop_display() {
    for process in ${openbox:-} ${xvfb:-}; do
        kill "$process" 2>/dev/null
    done
}

# Adds up the totals of all test reports that this run wrote.
print_totals() {
    find "$root/bundles" "$root/releng" -path '*/surefire-reports/TEST-*.xml' -newer "$work/verify.start" \
        -exec sed -n 's/.*<testsuite .*tests="\([0-9]*\)".*/&/p' {} + |
        awk '
            function value(name) {
                if (match($0, " " name "=\"[0-9]+\"")) {
                    return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
                }
                return 0
            }
            { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
            END {
                printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
                exit tests == 0
            }'
}

install_tools || exit 4
install_java || exit 4
trap stop_display EXIT
trap 'exit 4' HUP INT TERM
start_display || exit 4
: >"$work/verify.start"
"$root/mvnw" -f "$root/pom.xml" -B -ntp -fae verify "$@" </dev/null
result=$?
print_totals || { say "Er is geen enkele test uitgevoerd. No test ran."; result=4; }
exit $result
