package de.zielnetz.betrieb;

import de.zielnetz.graphql.http.AnswerCache;
import de.zielnetz.neo4j.DiskSpace;
import de.zielnetz.stand.Stand;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured where Prometheus is to ask for it (metrics); otherwise nothing is, and it costs nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "management.prometheus.metrics.export.enabled", havingValue = "true")
class FigureConfiguration {

    @Bean
    FilterRegistrationBean<RequestFigures> requestFigures(MeterRegistry figures) {
        FilterRegistrationBean<RequestFigures> filter = new FilterRegistrationBean<>(new RequestFigures(figures));
        filter.setOrder(RequestFigures.ORDER);
        return filter;
    }

    @Bean
    QueryFigures queryFigures(MeterRegistry figures) {
        return new QueryFigures(figures);
    }

    @Bean
    NetFigures netFigures(Stand stand, AnswerCache answers, ObjectProvider<DiskSpace> disk) {
        return new NetFigures(stand, answers, disk.getIfAvailable());
    }
}
