#!/bin/sh
# Builds the image zielnetz-neo4j without pulling anything: see README.md.
set -eu

hier=$(cd "$(dirname "$0")" && pwd)
wurzel=$(cd "$hier/../../.." && pwd)
version=$(sed -n 's|.*<neo4j.version>\(.*\)</neo4j.version>.*|\1|p' "$wurzel/pom.xml" | head -n 1)
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(realpath "$(command -v javac)")")")}
bau=$wurzel/target/docker

rm -rf "$bau"
mkdir -p "$bau/system/etc" "$bau/system/tmp" "$bau/neo4j/conf" "$bau/neo4j/data" "$bau/neo4j/logs"

mvn -q -f "$hier/pom.xml" -Dneo4j.version="$version" \
    dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$bau/neo4j/lib"
cp "$hier/neo4j.conf" "$bau/neo4j/conf/"
cp "$hier/start.sh" "$bau/neo4j/"

"$jdk/bin/jlink" --output "$bau/system/java" --no-header-files --no-man-pages --strip-java-debug-attributes \
    --add-modules java.se,jdk.unsupported,jdk.management,jdk.attach,jdk.zipfs,jdk.crypto.ec

# A shell, and the C libraries that it and Java need, from this machine.
mkdir -p "$bau/system/bin"
cp -L /bin/sh "$bau/system/bin/sh"
ldd /bin/sh "$bau/system/java/bin/java" "$bau/system/java/lib/libzip.so" "$bau/system/java/lib/server/libjvm.so" \
    | grep -o ' */[^ :]*lib[^ :]*\.so[^ :]*' | grep -v "$bau" | sort -u \
    | while read -r bibliothek; do cp -L --parents "$bibliothek" "$bau/system"; done
echo 'neo4j:x:7474:7474::/neo4j:/bin/sh' > "$bau/system/etc/passwd"
chmod 1777 "$bau/system/tmp"

docker build -t "zielnetz-neo4j:$version" -f "$hier/Dockerfile" "$bau"
