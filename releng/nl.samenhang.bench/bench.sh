#!/bin/sh
# Builds and runs the benchmarks. Figures go to docs/performance.md by hand.
#
#   ./samenhang bench [ARGUMENTS OF JMH]   the benchmarks of JMH, such as LargeRegion
#   ./samenhang bench rules                the time of every rule, as a table
#   ./samenhang bench generate FOLDER ELEMENTS [REGIONS [FILES [UNITS [SEED]]]]
#                                          writes regions of that many elements; see RegionGenerator
#   ./samenhang bench graphs FOLDER NODES...
#                                          writes route maps of that many nodes for Graphviz and elkjs; see elkjs.js
set -u
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd) || exit 4
. "$root/releng/nl.samenhang.dist/src/main/dist/bin/find-java.sh"
find_java javac || exit 4
"$root/mvnw" -f "$root/pom.xml" -q -B -ntp -Pbench package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip \
    -pl releng/nl.samenhang.bench -am || exit 4
main=org.openjdk.jmh.Main
case ${1:-} in
    rules)
        shift
        main=nl.samenhang.bench.RuleTimes
        ;;
    generate)
        shift
        main=nl.samenhang.bench.region.GenerateRegions
        ;;
    graphs)
        shift
        main=nl.samenhang.bench.GraphExport
        ;;
esac
cd "$root" || exit 4
exec "$JAVA_HOME/bin/java" -Dguice_bytecode_gen_option=DISABLED \
    -cp "releng/nl.samenhang.bench/target/classes:releng/nl.samenhang.bench/target/lib/*:releng/nl.samenhang.dist/target/samenhang/lib/*" \
    $main "$@"
