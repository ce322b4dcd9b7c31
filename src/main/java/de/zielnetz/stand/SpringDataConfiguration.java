package de.zielnetz.stand;

import de.zielnetz.benutzer.Benutzer;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.neo4j.config.EnableNeo4jAuditing;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;

/**
 * Spring Data Neo4j beside the net: its bookmarks and those of the driver know of each other, so that the
 * revision holds both and no lagging member of a cluster shows an older state; and who writes is who has logged in.
 */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jAuditing
class SpringDataConfiguration {

    private final BookmarkManager bookmarks;

    SpringDataConfiguration(Driver driver) {
        this.bookmarks = driver.executableQueryBookmarkManager();
    }

    @Bean
    static Neo4jBookmarkManager gemeinsameBookmarks(Driver driver) {
        return Neo4jBookmarkManager.create(driver.executableQueryBookmarkManager()::getBookmarks);
    }

    /** None is taken away: the driver may have got further meanwhile, and drops what it has used itself. */
    @EventListener
    void merke(Neo4jBookmarksUpdatedEvent neue) {
        bookmarks.updateBookmarks(Set.of(), neue.getBookmarks());
    }

    @Bean
    static AuditorAware<String> wer() {
        return () -> Optional.of(Benutzer.jetzt().name());
    }
}
