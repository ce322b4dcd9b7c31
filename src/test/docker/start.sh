#!/bin/sh
# Starts Neo4j in the container. NEO4J_AUTH, or the file that NEO4J_AUTH_FILE names, as with Neo4j's own image: "none" or "neo4j/" and a password.
set -eu

if [ -n "${NEO4J_AUTH_FILE:-}" ]; then read -r NEO4J_AUTH < "$NEO4J_AUTH_FILE" || true; fi

case "${NEO4J_AUTH:-}" in
    none) echo 'dbms.security.auth_enabled=false' >> conf/neo4j.conf ;;
    neo4j/?*) java -cp 'lib/*' org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}" ;;
esac

exec java -Xmx512m -cp 'lib/*' \
    --add-opens=java.base/java.nio=ALL-UNNAMED \
    --add-opens=java.base/java.io=ALL-UNNAMED \
    --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
    --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    org.neo4j.server.CommunityEntryPoint --home-dir=/neo4j --config-dir=/neo4j/conf --console-mode
