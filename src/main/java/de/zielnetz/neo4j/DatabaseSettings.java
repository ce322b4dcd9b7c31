package de.zielnetz.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the database is and how long to wait for it (settings).
 *
 * @param daten folder of the embedded database and of its password
 * @param boltPort Bolt port of the embedded database, on the loopback address only; 0 takes a free one. Without it 7687, or a free one where that is taken
 * @param datenbankfrist how long the driver waits for a connection before the database counts as away; a third of it it tries again
 * @param mindestplatz below so much free space on the disk of the embedded database nothing is imported
 * @param rettungsstart whether the embedded database starts though the end of its log is torn, without what stood there
 */
@ConfigurationProperties("zielnetz")
record DatabaseSettings(
        @DefaultValue("data") Path daten,
        @Nullable Integer boltPort,
        @DefaultValue("6s") Duration datenbankfrist,
        @DefaultValue("500MB") DataSize mindestplatz,
        @DefaultValue("false") boolean rettungsstart) {}
