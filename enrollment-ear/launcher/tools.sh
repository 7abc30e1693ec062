# Parts shared by run.sh, test.sh and benchmark.sh; all set $root and $programs first. Who builds another module than the
# launcher sets $wanted, and $unneeded to sources that module does not depend on.

refuse() {
    echo "$1" >&2
    exit 1
}

# Finds $java and checks that it can also compile.
require_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    command -v "$java" >/dev/null 2>&1 || refuse "Java is missing: install a JDK 17 or newer (Debian: apt install openjdk-17-jdk-headless)."
    major=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${major:-0}" -ge 17 ] || refuse "Java ${major:-?} is too old: install a JDK 17 or newer, or let JAVA_HOME point to one."
}

require_maven() {
    command -v "${java}c" >/dev/null 2>&1 || refuse "This Java cannot compile: install a JDK (Debian: apt install openjdk-17-jdk-headless)."
    command -v mvn >/dev/null 2>&1 || refuse "Maven is missing: install Maven 3.8 or newer (Debian: apt install maven)."
    version=$(mvn -v | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    case $version in
        3.[89] | 3.[1-9][0-9] | [4-9].*) ;;
        *) refuse "Maven ${version:-of unknown version} is too old: install Maven 3.8 or newer." ;;
    esac
}

# The build leaves a stamp; sources newer than it, also removed ones (their directory is newer), ask for a build.
built() {
    [ -f "$programs/built" ] && [ -z "$(cd "$root" && find pom.xml .mvn enrollment-ejb enrollment-web reports enrollment-ear \
        \( -name target -o -path '*/src/test' -o -path enrollment-ear/acceptance -o -path "${unneeded:-enrollment-ear/benchmark}" \) -prune \
        -o \( -type f -o -path '*/src/*' \) -newer "$programs/built" -print -quit)" ]
}

# Everything slow runs in the background: a shell that waits for a foreground program would heed a signal too late.
build() {
    trap 'stop_build 143' TERM
    trap 'stop_build 130' INT HUP
    work=$(mktemp -d)
    exec 9<"$root/pom.xml"
    flock 9 &
    child=$!
    wait "$child"
    if ! built; then
        package
    fi
    exec 9<&-
    rm -rf "$work"
    trap - TERM INT HUP
}

# Maven leaves the classes of sources that are gone; in an archive they would be deployed.
forget_old_classes() {
    for module in enrollment-ejb reports enrollment-web enrollment-ear/testpki enrollment-ear/sandbox enrollment-ear/launcher enrollment-ear/acceptance enrollment-ear/benchmark; do
        rm -rf "$root/$module/target/classes" "$root/$module/target/test-classes" "$root/$module/target/maven-status"
    done
}

package() {
    echo "Building (the first time Maven also fetches the libraries, which takes some minutes)"
    touch "$work/begun"
    : >"$work/log"
    forget_old_classes
    mvn -B -ntp -f "$root/pom.xml" -pl "${wanted:-enrollment-ear/launcher}" -am -DskipTests -DskipITs package >"$work/log" 2>&1 &
    child=$!
    tail -n +1 -f -s 0.3 --pid="$child" "$work/log" | sed -un 's/^\[INFO\] Building \(Enrollment.*[^ ]\)  *1\.[0-9.]* *\(\[.*\]\)/  \2 \1/p' &
    shown=$!
    if ! wait "$child"; then
        grep -E '^\[(ERROR|FATAL)\]' "$work/log" >&2 || tail -n 20 "$work/log" >&2
        rm -rf "$work"
        refuse "The build failed."
    fi
    wait "$shown"
    # the time of its beginning: what was changed during the build asks for another
    touch -r "$work/begun" "$programs/built"
}

stop_build() {
    trap '' TERM INT HUP
    kill -TERM "$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
    rm -rf "$work"
    exit "$1"
}
