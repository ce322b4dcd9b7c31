#!/bin/sh
# Builds the images zielnetz-jdk and zielnetz-basis, from which src/main/betrieb/Dockerfile can start, without pulling anything: see README.md.
set -eu

wurzel=$(cd "$(dirname "$0")/../../.." && pwd)
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(realpath "$(command -v javac)")")")}
bau=$wurzel/target/docker-grundlage

rm -rf "$bau"
mkdir -p "$bau/basis/bin" "$bau/basis/tmp" "$bau/basis/etc"
chmod 1777 "$bau/basis/tmp"
cp -L /bin/sh "$bau/basis/bin/sh"

# The C libraries that a shell and this JDK were built for, from this machine.
find "$jdk/" -name '*.so' -o -path '*/bin/java' | xargs ldd /bin/sh 2>/dev/null \
    | grep -o ' */[^ :]*lib[^ :]*\.so[^ :]*' | grep -v "$jdk" | sort -u \
    | while read -r bibliothek; do cp -L --parents "$bibliothek" "$bau/basis"; done
echo 'zielnetz:x:10001:10001::/daten:/bin/sh' > "$bau/basis/etc/passwd"

cp -a "$bau/basis" "$bau/jdk"
mkdir "$bau/jdk/java-17"
tar -C "$jdk" --exclude=src.zip -ch . | tar -C "$bau/jdk/java-17" -x

tar -C "$bau/basis" -c . | docker import --change 'ENV PATH=/bin' - zielnetz-basis
tar -C "$bau/jdk" -c . | docker import --change 'ENV PATH=/java-17/bin:/bin' - zielnetz-jdk
